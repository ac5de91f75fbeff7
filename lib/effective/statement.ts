/** A sentence about what the widget will do, and the settings that cause it. */

import { appliesTo, isParameterName, type ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Message, MessageCode } from "@/lib/widget/message";
import type { Environment } from "@/lib/widget/environments";

export const topics = [
  "language",
  "institutions",
  "link",
  "credentials",
  "data",
  "dialogs",
  "consent",
  "branding",
  "outcomes",
  "token",
] as const;

type Topic = (typeof topics)[number];

/** Everything that has a control on the page. */
export type SettingName = ParameterName | "flavour" | "environment" | "persona";

interface Origin {
  readonly name: SettingName;
  /** True if the setting is unset and its default applies. */
  readonly isDefault: boolean;
}

export interface Statement {
  readonly topic: Topic;
  /** One sentence or a few. */
  readonly text: string;
  /** What the text says, for whoever compares statements. */
  readonly says: MessageCode;
  /** Never empty; the most important one comes first. */
  readonly from: readonly Origin[];
  /** All institutions that the text counts or names; unset if there are none. */
  readonly institutions?: readonly string[];
  /** Unset if Belvo documents it without contradiction. */
  readonly doubt?: Doubt;
}

/** `contradicted`: the documentation disagrees with itself. `undocumented`: it says nothing, or only implies it. */
type Doubt = "contradicted" | "undocumented";

/** The input of the sentences. The config has no setting that its flavour does not use. */
export interface Facts {
  readonly config: WidgetConfig;
  /** Where the token is minted; undefined if none is chosen. */
  readonly environment: Environment | undefined;
  /** Whether you entered a person on the page, who goes before the persona. */
  readonly hasTypedIdentity: boolean;
}

/** Whether a setting comes from the config or from its default. */
function originOf({ config }: Facts, name: SettingName): Origin {
  return { name, isDefault: config[name] === undefined };
}

/** No page says whether the flavour uses the setting. */
function isUndocumented({ config }: Facts, name: SettingName): boolean {
  return (
    isParameterName(name) &&
    config[name] !== undefined &&
    appliesTo(name, config.flavour)?.status === "undocumented"
  );
}

export function state(
  facts: Facts,
  topic: Topic,
  names: readonly [SettingName, ...SettingName[]],
  message: Message,
  more: Pick<Statement, "doubt" | "institutions"> = {},
): Statement {
  return {
    topic,
    text: message.words(),
    says: { code: message.code, values: message.values },
    from: names.map((name) => originOf(facts, name)),
    ...(isUndocumented(facts, names[0]) && { doubt: "undocumented" }),
    ...more,
  };
}
