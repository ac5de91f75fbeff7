/** Ends a visit to the widget: decides where the browser goes, and uses the token up when the user connected. */

import { readQuery, writeQuery } from "@/lib/widget/query";
import {
  callbackOf,
  callbackUrl,
  isExitError,
  outcomeKinds,
  outcomeQuery,
  type Outcome,
} from "./outcomes";
import { readToken, type TokenReading } from "./read-token";
import { sandboxInstitutions } from "./institution-record";
import { callbackPrefix } from "./grant";
import { rememberLink, repairLink } from "./links";
import { newLink } from "./new-link";
import { markUsed } from "./used-tokens";

/** The paths of the emulator's own pages. */
export const widgetPath = "/emulator/widget";
export const finishPath = "/emulator/widget/finish";
const finishedPath = "/emulator/widget/finished";

/**
 * Where the browser goes: to a web callback, else to a page of the emulator that shows what would have been called.
 * Undefined when the form does not say how the visit ended.
 *
 * `form` is the body of the form; `now` is in milliseconds since 1970.
 */
export async function finishWidget(form: string, now: number): Promise<string | undefined> {
  const fields = new Map(readQuery(form));
  const kind = outcomeKinds.find((known) => known === fields.get("outcome"));
  const access_token = fields.get("access_token") ?? "";
  const locale = fields.get("locale") ?? "";
  const back = `${widgetPath}?${writeQuery(filled({ access_token, locale }))}`;
  const token = await readToken(access_token, now);
  // The widget's page says what is wrong with the token.
  if (token.state !== "valid") return back;
  if (!kind) return undefined;
  const outcome = outcomeOf(kind, fields, token);
  if (!outcome) return back;
  if (kind === "success" && !markUsed(token.jti, token.expiresAt, now)) return back;
  if (outcome.kind === "success") keepLink(outcome, token, fields, now);

  const callback = token.grant.settings[`${callbackPrefix}${callbackOf[kind]}`];
  const address = callback && callbackUrl(callback, outcome);
  const web = address && URL.parse(address);
  if (web && /^https?:$/.test(web.protocol)) return web.href;
  const query = outcomeQuery(outcome);
  return `${finishedPath}?${writeQuery(filled({ outcome: kind, locale, address, query, run: token.grant.run }))}`;
}

/** Undefined for a success without an institution, which the widget does not know. */
function outcomeOf(
  kind: Outcome["kind"],
  fields: ReadonlyMap<string, string>,
  token: Extract<TokenReading, { state: "valid" }>,
): Outcome | undefined {
  const institution = sandboxInstitutions.find(({ name }) => name === fields.get("institution"));
  switch (kind) {
    case "success":
      return institution && { kind, link: linkOf(token), institution: institution.name };
    case "exit": {
      const lastError = fields.get("last_error") ?? "";
      return {
        kind,
        ...(institution && { institution: institution.name }),
        ...(isExitError(lastError) && { lastError }),
      };
    }
    case "error":
    case "warning":
      return { kind };
  }
}

function keepLink(
  { link, institution }: Extract<Outcome, { kind: "success" }>,
  { grant }: Extract<TokenReading, { state: "valid" }>,
  fields: ReadonlyMap<string, string>,
  now: number,
): void {
  if (grant.settings["link_id"] === undefined) {
    rememberLink(newLink(link, institution, grant, fields), now);
  } else {
    repairLink(link, now);
  }
}

/** Update mode repairs the link it was given; otherwise each connection makes a new one. */
function linkOf({ grant }: Extract<TokenReading, { state: "valid" }>): string {
  return grant.settings["link_id"] ?? crypto.randomUUID();
}

function filled(fields: Readonly<Record<string, string | undefined>>): readonly [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
}
