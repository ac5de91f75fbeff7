/**
 * What the widget will do, in sentences: from what a config sets, and from the defaults of what it does not set.
 * Judges nothing: what is wrong with a value is for the findings.
 */

import { changeFlavour, type WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { brandingStatements } from "./branding";
import { consentStatements } from "./consent";
import { dataStatements, tokenStatements } from "./data";
import { dialogStatements } from "./dialogs";
import { institutionStatements } from "./institutions";
import { languageStatements } from "./language";
import { credentialsStatements, linkStatements } from "./link";
import { outcomeStatements } from "./outcomes";
import { otherStatements } from "./others";
import { topics, type Facts, type Statement } from "./statement";

export interface Situation {
  /** Where the token will be minted: what the config names, else the default of this studio. */
  readonly environment?: Environment | undefined;
  readonly hasTypedIdentity?: boolean;
}

/** In the order of the topics. What the flavour does not take is not sent, and so not spoken of. */
export function effectiveSettings(
  config: WidgetConfig,
  { environment = config.environment, hasTypedIdentity = false }: Situation = {},
): readonly Statement[] {
  const facts: Facts = {
    config: changeFlavour(config, config.flavour).config,
    environment,
    hasTypedIdentity,
  };
  const special = [
    ...languageStatements(facts),
    ...institutionStatements(facts),
    ...linkStatements(facts),
    ...credentialsStatements(facts),
    ...dataStatements(facts),
    ...dialogStatements(facts),
    ...consentStatements(facts),
    ...brandingStatements(facts),
    ...outcomeStatements(facts),
    ...tokenStatements(facts),
  ];
  const statements = [...special, ...otherStatements(facts, special)];
  return topics.flatMap((topic) => statements.filter((statement) => statement.topic === topic));
}
