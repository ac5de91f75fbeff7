/**
 * "Catch callbacks": the token is minted with the studio's own pages as its callbacks, so that the run log learns how the
 * visit ends. It is a choice of whoever mints. The config, its studio URL and its copies know nothing of it.
 */

import { appliesTo } from "@/lib/widget/catalogue";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { callbackFields, callbackKinds, catcherUrl } from "./catcher";

/** Whether to catch where nobody has chosen. A callback of one's own is left alone, except in the emulator. */
export function catchesByDefault(
  config: WidgetConfig,
  environment: Environment | undefined,
): boolean {
  return (
    environment === "emulator" ||
    callbackKinds.every((kind) => config[callbackFields[kind]] === undefined)
  );
}

/** The config to mint with. `origin` is the studio's, without a slash at its end. */
export function withCatchers(config: WidgetConfig, origin: string): WidgetConfig {
  const caught = caughtFields(config).map(({ name, address }) => [name, `${origin}${address}`]);
  return configOf(config.flavour, { ...config, ...Object.fromEntries(caught) });
}

/** What the token request gets: each field with the path of its page, and whether it replaces an address of the config. */
export function caughtFields(config: WidgetConfig) {
  return callbackKinds.flatMap((kind) => {
    const name = callbackFields[kind];
    return appliesTo(name, config.flavour)
      ? [{ name, address: catcherUrl("", { kind }), isReplaced: config[name] !== undefined }]
      : [];
  });
}
