/** What a paste was understood as. Nothing of it holds a secret, a token or an identity: it may reach state and URL. */

import type { Finding } from "@/lib/findings/finding";
import type { Reading } from "@/lib/findings/subject";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { ExcerptLine } from "./excerpt-line";
import type { TokenFacts } from "./token-facts";

/** A setting whose value only a run tells. */
export interface Uncertain {
  /** A wire name, or words for the whole artefact. */
  readonly parameter: string;
  /** What the code calls the value; empty where that cannot be said. */
  readonly name: string;
}

/** Where a setting stands in the text that was pasted. */
export interface Spot {
  readonly parameter: string;
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
}

/** As data it has no fix: it says what that would do, as a phrase. */
interface PastedFinding extends Finding {
  readonly effect?: string;
}

export interface Understanding extends Reading {
  /** Unset where it is open: the config then says `multi_region`, as a studio URL without a flavour does. */
  readonly flavour?: Flavour;
  readonly environment?: Environment;
  /** Names of the secrets, tokens and identities that were taken out. */
  readonly dropped: readonly string[];
  readonly findings: readonly PastedFinding[];
  /** As data: what all fixes together come to, and how many there are. Unset where there is none. */
  readonly fixed?: { readonly reading: Reading; readonly count: number };
  /** Set when an access token was among them. */
  readonly token?: TokenFacts;
  /** Sentences on what was mended to read it. */
  readonly notes: readonly string[];
  readonly uncertain: readonly Uncertain[];
  /** The lines of the text that were understood. */
  readonly excerpt: readonly ExcerptLine[];
}

/** Forms that hold one configuration. */
export type SingleKind =
  | "widget-url"
  | "studio-url"
  | "query"
  | "token-request"
  | "curl"
  | "sdk-call"
  | "library-call"
  | "http"
  | "code";

/** Speaks for its first request. The findings are those of all of them. */
interface PastedConfig extends Understanding {
  readonly kind: SingleKind;
  /** Set where there is more than one. */
  readonly requests?: readonly NamedRequest[];
}

interface NamedRequest extends Understanding {
  /** The names of its folders and its own, joined by `/`. */
  readonly name: string;
}

/** Speaks for its main request: the first that holds a token request, else the first of all. */
interface PastedCollection extends Understanding {
  readonly kind: "collection";
  /** The index of the main request. */
  readonly main: number;
  /** In the order of the collection; never empty. */
  readonly requests: readonly NamedRequest[];
}

/** Something of Belvo's that holds no configuration: what it means, and what to do. */
export interface PastedNote {
  readonly kind: "links-request" | "error" | "callback";
  /** Sentences. */
  readonly message: string;
}

export interface NotUnderstood {
  readonly kind: "nothing";
  /** Sentences: what was not understood, and what to paste instead. */
  readonly message: string;
}

export type Pasted = PastedConfig | PastedCollection | PastedNote | NotUnderstood;

/** False for what holds no configuration: it has a message instead. */
export function holdsConfig(pasted: Pasted): pasted is PastedConfig | PastedCollection {
  return "config" in pasted;
}
