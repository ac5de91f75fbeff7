/** The body of the token request, without the credentials: the sender adds them. */

import { appliesTo, tokenFieldNames } from "./catalogue";
import type { WidgetConfig } from "./config";
import { nest } from "./dotted-paths";
import { declarationOf } from "./flavours/flavours";
import { identificationInfo, identityPath, sandboxIdentities, type Identity } from "./identity";
import type { Value } from "./kinds";
import { themePrefix } from "./theme-fields";

export type TokenRequest = Readonly<Record<string, unknown>>;

/** A list in the form, but one string in the request. */
const joined = "scopes";

/**
 * Only what is set and what the flavour always sends. A typed identity goes before the persona of the config. Without
 * either, Belvo rejects an Open Finance request.
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
