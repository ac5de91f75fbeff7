/**
 * What the rules look at: the two artefacts as they are, or would be, sent. A subject may hold secrets, a token and an
 * identity: it lives for one call, and no state, URL or log ever holds one.
 */

import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import type { Entry } from "@/lib/widget/read-entries";
import type { UsageFact } from "./usage";

/** What only a run tells. Its place in the artefact holds a placeholder, of which no rule may say anything. */
export interface OpenPlaces {
  /** By wire name or dotted path, with the name that the code gives it. */
  readonly values: ReadonlyMap<string, string>;
  /** Where a run may add more members or items; the empty path is the whole artefact. */
  readonly records: ReadonlyMap<string, string>;
}

export interface Subject {
  /** Unset where it cannot be told: the rules of one flavour stay silent then. */
  readonly flavour?: Flavour;
  readonly environment?: Environment;
  /** Absent where only a token request is known. */
  readonly url?: UrlSubject;
  /** Absent where only a widget URL is known. */
  readonly request?: RequestSubject;
  /** What a config holds of both, and what it cannot hold. Built once, by `readingOf`. */
  readonly reading: Reading;
  /** What code does beside the two artefacts. */
  readonly usage?: readonly UsageFact[];
  /** True for what was pasted: a placeholder such as `{TOKEN}` stands for a value there, and is one in the form. */
  readonly isTemplate?: boolean;
  /** The studio's own, without a slash at its end: its pages may be callbacks. Unset where it is not known. */
  readonly studioOrigin?: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export interface UrlSubject {
  /** Scheme, host and path as written; unset for a bare query, an SDK call or the studio's own form. */
  readonly address?: string;
  /** What follows a `#`; unset when nothing does. */
  readonly fragment?: string;
  /** Decoded, in their order, repetitions kept; `access_token` is among them. */
  readonly entries: readonly Entry[];
  /** The text as it was pasted; unset for the studio's own form. For stray white space and missing encoding. */
  readonly text?: string;
  /** True where the entries were options of an SDK call: no token is expected among them. */
  readonly isSdk?: boolean;
  readonly open?: OpenPlaces;
}

export interface RequestSubject {
  /** The JSON value of the body, whatever it is; `id` and `password` are among its members when they were there. */
  readonly body: unknown;
  /** Where a command sends it, as written; unset where only the body is known. */
  readonly address?: string;
  readonly open?: OpenPlaces;
  /** By dotted path, what the studio keeps beside the body and does not send. */
  readonly rest?: readonly Entry[];
  /** The text as it was pasted; unset for the studio's own form. */
  readonly text?: string;
}

/** What the page holds: a fix turns one into another. */
export type Reading = Pick<ParsedConfig, "config" | "unread">;
