/** What a paste was understood as. Nothing of it holds a secret, a token or an identity: it may reach state and URL. */

import type { Finding } from "@/lib/findings/finding";
import type { Reading } from "@/lib/findings/subject";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { TokenFacts } from "./token-facts";

export interface Understanding extends Reading {
  /** Unset where it is open: the config then says `multi_region`, as a studio URL without a flavour does. */
  readonly flavour?: Flavour;
  readonly environment?: Environment;
  /** Names of the secrets, tokens and identities that were taken out. */
  readonly dropped: readonly string[];
  readonly findings: readonly Finding[];
  /** Set when an access token was among them. */
  readonly token?: TokenFacts;
  /** Sentences on what was mended to read it. */
  readonly notes: readonly string[];
}

/** Forms that hold one configuration. */
export type SingleKind =
  "widget-url" | "studio-url" | "query" | "token-request" | "curl" | "sdk-call" | "code";

interface PastedConfig extends Understanding {
  readonly kind: SingleKind;
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

export interface NotUnderstood {
  readonly kind: "nothing";
  /** Sentences: what was not understood, and what to paste instead. */
  readonly message: string;
}

export type Pasted = PastedConfig | PastedCollection | NotUnderstood;
