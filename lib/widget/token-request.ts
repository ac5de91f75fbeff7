/** The body of the token request. The credentials are not known here: whoever sends it adds them. */

import { appliesTo, tokenFieldNames } from "./catalogue";
import type { WidgetConfig } from "./config";
import { nest } from "./dotted-paths";
import { declarationOf } from "./flavours/flavours";
import { identificationInfo, identityPath, sandboxIdentities, type Identity } from "./identity";
import type { Value } from "./kinds";
import { themePrefix } from "./theme-fields";

export type TokenRequest = Readonly<Record<string, unknown>>;

/** A scalar on the wire although the form offers a list. */
const joined = "scopes";

/**
 * What is set and what the flavour sends by itself; nothing else. A typed identity goes before the persona of the
 * config; without either, an Open Finance request has none, and Belvo will refuse it.
 */
export function buildTokenRequest(config: WidgetConfig, identity?: Identity): TokenRequest {
  const flat: Record<string, unknown> = {};
  const theme: { css_key: string; value: Value }[] = [];
  for (const name of tokenFieldNames) {
    const applies = appliesTo(name, config.flavour);
    if (!applies) continue;
    const value = config[name] ?? applies.sent;
    if (value === undefined) continue;
    if (name.startsWith(themePrefix)) {
      theme.push({ css_key: name.slice(themePrefix.length), value });
    } else {
      flat[name] = name === joined && typeof value === "object" ? value.join(",") : value;
    }
  }
  if (declarationOf(config.flavour).asksForConsent) {
    const consenting = identity ?? (config.persona && sandboxIdentities[config.persona]);
    if (consenting) flat[identityPath] = identificationInfo(consenting);
  }
  if (theme.length > 0) flat["widget.theme"] = theme;
  return nest(flat);
}
