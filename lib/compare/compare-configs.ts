/**
 * Compares two configs by meaning. Not compared: order, encoding, tokens, identities, and whether a default is written
 * or left unset. A default that follows from another difference is part of that one, unless the token request sends it.
 */

import { effectiveSettings } from "@/lib/effective/effective-settings";
import type { SettingName } from "@/lib/effective/statement";
import { appliesTo, catalogueNames, type ParameterName } from "@/lib/widget/catalogue";
import { changeFlavour, type WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { encode, type Value } from "@/lib/widget/kinds";
import { describeChange, describeMetaChange, type Change, type Side } from "./describe-change";
import { isDeviating, meaningOf } from "./meaning";

export interface Difference {
  readonly name: SettingName;
  /** What is set; absent where nothing is, or where the flavour does not take the setting. */
  readonly left?: Value;
  readonly right?: Value;
  readonly change: Change;
}

/**
 * Flavour, environment and persona first, then in the order of the catalogue. `environment` is what a config means that
 * names none: the default of this studio.
 */
export function compareConfigs(
  left: WidgetConfig,
  right: WidgetConfig,
  environment?: Environment,
): readonly Difference[] {
  const one = sideOf(left, environment);
  const other = sideOf(right, environment);
  const changed = (["flavour", "environment", "persona"] as const).filter((name) =>
    name === "environment"
      ? one.environment !== other.environment
      : one.config[name] !== other.config[name],
  );
  return [
    ...changed.map((name): Difference => ({
      name,
      ...valuesOf(name, one, other),
      change: describeMetaChange(name, one, other),
    })),
    ...catalogueNames
      .filter(
        (name) =>
          meaningOf(name, one.config) !== meaningOf(name, other.config) &&
          (isDeviating(name, one.config) ||
            isDeviating(name, other.config) ||
            sentIn(name, one.config) !== sentIn(name, other.config)),
      )
      .map((name): Difference => ({
        name,
        ...valuesOf(name, one, other),
        change: describeChange(name, one, other),
      })),
  ];
}

function sideOf(config: WidgetConfig, fallback: Environment | undefined): Side {
  const taken = changeFlavour(config, config.flavour).config;
  const environment = config.environment ?? fallback;
  return { config: taken, environment, statements: effectiveSettings(taken, { environment }) };
}

/** What the token request says of an unset field, as text: this depends on the flavour alone. */
function sentIn(name: ParameterName, { flavour }: WidgetConfig): string | undefined {
  const sent = appliesTo(name, flavour)?.sent;
  return sent === undefined ? undefined : encode(sent);
}

function valuesOf(name: SettingName, { config: left }: Side, { config: right }: Side) {
  return {
    ...(left[name] !== undefined && { left: left[name] }),
    ...(right[name] !== undefined && { right: right[name] }),
  };
}
