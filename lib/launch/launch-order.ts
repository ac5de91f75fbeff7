/** The form of the launch page, from its fields to what is minted. It may hold a typed identity: it lives for one call. */

import type { Identity } from "@/lib/widget/identity";
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
} as const;

export interface LaunchOrder {
  readonly launch: ParsedConfig;
  /** Empty, or not of the studio's making, when somebody else wrote the form. */
  readonly run: string;
  /** As it was typed: whether it can be one is for the schema. */
  readonly identity?: Identity;
  /** True where it was held back before, and is to be sent all the same. */
  readonly anyway: boolean;
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
  return {
    launch: parseConfig(fields.get(launchFields.query) ?? ""),
    run: field(launchFields.run),
    ...(identity && { identity }),
    anyway: field(launchFields.anyway) !== "",
    word: field(launchFields.word),
  };
}
