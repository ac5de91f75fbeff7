/** One sentence about what the widget will do, and the settings that it comes from. */

import type { ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
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
  /** True where the setting is unset, and its default speaks. */
  readonly isDefault: boolean;
}

export interface Statement {
  readonly topic: Topic;
  /** One sentence or a few. */
  readonly text: string;
  /** Never empty; the one that matters most comes first. */
  readonly from: readonly Origin[];
  /** All the institutions that the text counts or names; unset where it is not about any. */
  readonly institutions?: readonly string[];
  /** Unset where Belvo's documents say it, and say it once. */
  readonly doubt?: Doubt;
}

/** `contradicted`: the documents say two things. `undocumented`: they say nothing, or leave it to inference. */
type Doubt = "contradicted" | "undocumented";

/** What the sentences are made from. The config holds nothing that its flavour does not take. */
export interface Facts {
  readonly config: WidgetConfig;
  /** Where the token is minted; undefined where none is chosen. */
  readonly environment: Environment | undefined;
  /** Whether a person was typed into the page, who goes before the persona. */
  readonly hasTypedIdentity: boolean;
}

/** Where one setting comes from a config, or from its default. */
function originOf({ config }: Facts, name: SettingName): Origin {
  return { name, isDefault: config[name] === undefined };
}

export function state(
  facts: Facts,
  topic: Topic,
  names: readonly [SettingName, ...SettingName[]],
  text: string,
  more: Pick<Statement, "doubt" | "institutions"> = {},
): Statement {
  return { topic, text, from: names.map((name) => originOf(facts, name)), ...more };
}
