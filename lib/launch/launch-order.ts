/** The form of the launch page, from its fields to what is minted. It may hold a typed identity: it lives for one call. */

import type { WidgetConfig } from "@/lib/widget/config";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { personas, type Identity, type Persona } from "@/lib/widget/identity";
import { parseConfig, type ParsedConfig } from "@/lib/widget/parse-config";
import { readQuery } from "@/lib/widget/query";

/** The names of the fields. Those of an identity stand for whom the config has no persona. */
export const launchFields = {
  query: "config",
  run: "run",
  cpf: "cpf",
  name: "name",
  cnpj: "cnpj",
  businessName: "business_name",
  anyway: "anyway",
  word: "word",
  catches: "catch",
  persona: "persona",
} as const;

export interface LaunchOrder {
  /** What the link says. */
  readonly launch: ParsedConfig;
  /** What is minted: the config of the link, and the sandbox person that was chosen on the page. */
  readonly config: WidgetConfig;
  /** Empty, or not of the studio's making, when somebody else wrote the form. */
  readonly run: string;
  /** As it was typed: whether it can be one is for the schema. */
  readonly identity?: Identity;
  /** True to send a blocked request anyway. */
  readonly anyway: boolean;
  /** Whether the callbacks lead to the studio. */
  readonly catches: boolean;
  /** The word that opens production, as it was typed. */
  readonly word: string;
}

/** `form` is the body of the form. Never throws; of a field that is given twice the last one counts. */
export function readLaunchOrder(form: string): LaunchOrder {
  const fields = new Map(readQuery(form));
  const field = (name: string) => fields.get(name)?.trim() ?? "";
  const [cpf, name] = [field(launchFields.cpf), field(launchFields.name)];
  const [cnpj, business_name] = [field(launchFields.cnpj), field(launchFields.businessName)];
  const identity =
    cnpj || business_name
      ? { cpf, name, cnpj, business_name }
      : cpf || name
        ? { cpf, name }
        : undefined;
  const launch = parseConfig(fields.get(launchFields.query) ?? "");
  const persona = personas.find((known) => known === field(launchFields.persona));
  return {
    launch,
    config: persona ? withPersona(launch.config, persona) : launch.config,
    run: field(launchFields.run),
    ...(identity && { identity }),
    catches: field(launchFields.catches) !== "",
    anyway: field(launchFields.anyway) !== "",
    word: field(launchFields.word),
  };
}

/** A flavour without a consent takes no persona. */
export function withPersona(config: WidgetConfig, persona: Persona): WidgetConfig {
  return declarationOf(config.flavour).asksForConsent ? { ...config, persona } : config;
}
