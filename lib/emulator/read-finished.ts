/** What the page after a visit shows. Its address is our own, but anybody may write one: nothing in it is believed. */

import { isRunId } from "@/lib/callbacks/catcher";
import { isSafeLink } from "./app-link";
import { outcomeKinds, type OutcomeKind } from "./outcomes";
import { locales, type Locale } from "./phrase";

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Finished {
  readonly locale: Locale;
  readonly outcome?: OutcomeKind;
  /** What the widget would open; unset when the token has no callback for the outcome. */
  readonly address?: string;
  /** What the callback is told, without a question mark. */
  readonly query: string;
  /** Of the studio's log; unset where the token was minted by another client. */
  readonly run?: string;
  /** True when the address may be a link. */
  readonly isLink: boolean;
}

export function readFinished(searchParams: SearchParams): Finished {
  const locale = locales.find((known) => known === firstOf(searchParams, "locale")) ?? "es";
  const outcome = outcomeKinds.find((known) => known === firstOf(searchParams, "outcome"));
  const address = firstOf(searchParams, "address");
  const run = firstOf(searchParams, "run");
  return {
    locale,
    ...(outcome && { outcome }),
    ...(address && { address }),
    query: firstOf(searchParams, "query") ?? "",
    ...(run !== undefined && isRunId(run) && { run }),
    isLink: address !== undefined && isSafeLink(address),
  };
}

/** The first value of a name that may be given more than once. */
function firstOf(searchParams: SearchParams, name: string): string | undefined {
  return [searchParams[name] ?? []].flat()[0];
}
