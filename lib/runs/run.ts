/**
 * A run: one token that was asked for, and what came back from the widget. It is kept in the browser, so it has no place
 * for a token, a secret or an identity: it is made of a config, of codes, and of what a callback may keep.
 */

import type { CallbackKind } from "@/lib/callbacks/catcher";
import type { Callback, Outcome } from "@/lib/callbacks/read-callback";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { describeMintError, requestIdOf, type MintError } from "@/lib/mint/mint-error";
import { speakableName } from "@/lib/widget/private-names";
import type { Unread } from "@/lib/widget/read-entries";
import { studioUrl } from "@/lib/widget/studio-url";

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
  /** Why no token came; unset when one did, and while it is asked for. */
  readonly refusal?: Refusal;
  /** Oldest first: a warning may come before a success. */
  readonly arrivals: readonly Arrival[];
}

interface Refusal {
  readonly title: string;
  /** Belvo's, for its support. */
  readonly requestId?: string;
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
  readonly now: number;
}

/** A run that waits for its token and its callback. */
export function pendingRun({ id, config, unread, environment, launchLink, now }: RunStart): Run {
  return {
    id,
    startedAt: now,
    flavour: config.flavour,
    environment,
    query: studioUrl({ ...config, environment }, unread).slice("/?".length),
    ...(launchLink !== undefined && { launchLink }),
    arrivals: [],
  };
}

export function withRefusal(run: Run, error: MintError): Run {
  const requestId = requestIdOf(error);
  return {
    ...run,
    refusal: { title: describeMintError(error).title, ...(requestId && { requestId }) },
  };
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

/** `waiting`: nothing came back yet. `not minted`: there was no token to open the widget with. */
export const runStates = [
  "waiting",
  "not minted",
  "success",
  "exit",
  "error",
  "warning",
  "unknown",
] as const satisfies readonly (Outcome | "waiting" | "not minted")[];

export type RunState = (typeof runStates)[number];

export function stateOf({ refusal, arrivals }: Run): RunState {
  return arrivals.at(-1)?.outcome ?? (refusal ? "not minted" : "waiting");
}

/** From the start to the last arrival, in milliseconds; undefined while nothing came back. */
export function durationOf({ startedAt, arrivals }: Run): number | undefined {
  const last = arrivals.at(-1);
  return last && last.at - startedAt;
}
