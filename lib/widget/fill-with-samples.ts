/** Fills in what a first try needs and a newcomer does not have. */

import { configOf, setNames, type WidgetConfig } from "./config";
import type { Environment } from "./environments";
import { declarationOf } from "./flavours/flavours";

/** Fills what is unset and leaves alone what is set; a typed identity wants no persona. `filled` names what it wrote. */
export function fillWithSamples(
  config: WidgetConfig,
  environment: Environment | undefined,
  hasTypedIdentity: boolean,
): { readonly config: WidgetConfig; readonly filled: readonly string[] } {
  const { persona, ...others } = declarationOf(config.flavour).samples(environment);
  const samples = configOf(config.flavour, {
    ...others,
    ...(persona && !hasTypedIdentity && { persona }),
  });
  const names = [...(samples.persona ? ["persona"] : []), ...setNames(samples)];
  return {
    config: { ...samples, ...config },
    filled: names.filter((name) => !Object.hasOwn(config, name)),
  };
}
