/**
 * A run: one token that was asked for, and what came back from the widget. It is kept in the browser, so it has no place
 * for a token, a secret or an identity: it is made of a config, of codes, and of what a callback may keep.
 */

import type { CallbackKind } from "@/lib/callbacks/catcher";
import type { Callback, Outcome } from "@/lib/callbacks/read-callback";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { tokenLifetime } from "@/lib/mint/access-token";
import type { Failure } from "@/lib/mint/failure";
import type { MatrixRowPlace } from "@/lib/matrix/row-place";
import { speakableName } from "@/lib/widget/private-names";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";
import { refusalOf, type Refusal } from "./refusal";

/** Times are by the clock of the browser, which need not be right: they are compared with each other alone. */
export interface Run {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly flavour: Flavour;
  readonly environment: Environment;
  /** Of the studio URL, without a question mark and without run ids. */
  readonly query: string;
  /** The path and query of the launch link that was opened; unset for a run of the studio. */
  readonly launchLink?: string;
  /** The row of a matrix that the launch link was opened from. */
  readonly row?: MatrixRowPlace;
  /** Until when a token is waited for, in milliseconds since 1970; unset for a launch link. */
  readonly askedUntil?: number;
  /** When the token expires at the latest, in milliseconds since 1970; unset while none is known. */
  readonly expiresAt?: number;
  /** Why no token came; unset when one did, and while it is asked for. */
  readonly refusal?: Refusal;
  /** Oldest first: a warning may come before a success. */
  readonly arrivals: readonly Arrival[];
}

export interface Arrival {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly kind: CallbackKind;
  readonly outcome: Outcome;
  readonly code?: string;
  readonly entries: readonly KeptEntry[];
}

interface KeptEntry {
  readonly name: string;
  /** Unset where it looked like a token, a secret or somebody's number. */
  readonly value?: string;
}

export interface RunStart {
  readonly id: string;
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  readonly environment: Environment;
  readonly launchLink?: string;
  readonly row?: MatrixRowPlace;
  readonly now: number;
}

/** In milliseconds: the studio asks twice at most, and each time waits for less than half of this. */
const longestMint = 90_000;

/** A run that waits for its token and its callback. */
export function pendingRun(start: RunStart): Run {
  const { id, config, unread, environment, launchLink, row, now } = start;
  return {
    id,
    startedAt: now,
    flavour: config.flavour,
    environment,
    query: studioUrl({ ...config, environment }, unread).slice("/?".length),
    // The token of a launch link goes to the widget, and the page never learns that it came.
    ...(launchLink === undefined
      ? { askedUntil: now + longestMint }
      : { launchLink, expiresAt: now + longestMint + tokenLifetime }),
    ...(row && { row }),
    arrivals: [],
  };
}

/** Of the token nothing is kept but how long it lives. */
export function withToken(run: Run, expiresAt: number): Run {
  return { ...run, expiresAt };
}

export function withRefusal(run: Run, failure: Failure): Run {
  return { ...run, refusal: refusalOf(failure) };
}

/** In a run: a widget that redirects for ever must not fill the storage. */
const mostArrivals = 20;

/** A page that is loaded again brings the same once more: that is one arrival. */
export function withArrival(run: Run, callback: Callback, now: number): Run {
  const arrival = arrivalOf(callback, now);
  const isKnown = run.arrivals.some(
    ({ kind, entries }) =>
      kind === arrival.kind && JSON.stringify(entries) === JSON.stringify(arrival.entries),
  );
  return isKnown || run.arrivals.length >= mostArrivals
    ? run
    : { ...run, arrivals: [...run.arrivals, arrival] };
}

/** What of a callback may be kept. */
function arrivalOf({ kind, outcome, code, entries }: Callback, at: number): Arrival {
  const isCodePrivate = entries.some(({ value, isPrivate }) => isPrivate && value === code);
  return {
    at,
    kind,
    outcome,
    ...(code !== undefined && !isCodePrivate && { code }),
    entries: entries.map(({ name, value, isPrivate }) =>
      isPrivate ? { name: speakableName(name) } : { name, value },
    ),
  };
}

/** The last two need nothing to arrive: the token has expired, or there never was one. */
export const runStates = [
  "waiting",
  "success",
  "exit",
  "error",
  "warning",
  "unknown",
  "expired, nothing came back",
  "not generated",
] as const satisfies readonly (Outcome | StateWithoutArrival)[];

type StateWithoutArrival = "waiting" | "expired, nothing came back" | "not generated";

export type RunState = (typeof runStates)[number];

/** What arrives late counts all the same: the widget may stay open for longer than its token lives. */
export function stateOf(run: Run, now: number): RunState {
  const { startedAt, askedUntil, expiresAt, refusal, arrivals } = run;
  const last = arrivals.at(-1);
  if (last) return last.outcome;
  if (refusal) return "not generated";
  if (expiresAt === undefined && askedUntil !== undefined && askedUntil <= now) {
    return "not generated";
  }
  const end = expiresAt ?? startedAt + longestMint + tokenLifetime;
  return end <= now ? "expired, nothing came back" : "waiting";
}

/** True when somebody has connected with the token: it opens the widget once. */
export function isUsedUp({ arrivals }: Run): boolean {
  return arrivals.some(({ outcome }) => outcome === "success");
}

/** From the start to the last arrival, in milliseconds; undefined while nothing came back. */
export function durationOf({ startedAt, arrivals }: Run): number | undefined {
  const last = arrivals.at(-1);
  return last && last.at - startedAt;
}
