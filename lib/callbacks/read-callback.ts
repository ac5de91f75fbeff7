/** Reads the query of a callback. Anybody can write such a URL, so nothing in it is trusted. Never throws. */

import { holdsPrivate, isPrivate } from "@/lib/widget/private-names";
import type { CallbackKind } from "./catcher";
import { callbackKeyOf, documentedKeys, type DocumentedOutcome } from "./callback-keys";

/** `unknown`: the event callback without an error or a warning. */
export type Outcome = DocumentedOutcome | "unknown";

interface CallbackEntry {
  readonly name: string;
  readonly value: string;
  /** Undefined for an undocumented key. */
  readonly meaning?: string;
  /** True for what looks like a token, a secret or a person's number. It is never stored. */
  readonly isPrivate: boolean;
}

export interface Callback {
  readonly kind: CallbackKind;
  readonly outcome: Outcome;
  /** In their order; repeated keys are kept. */
  readonly entries: readonly CallbackEntry[];
  /** The first error code, of any key. */
  readonly code?: string;
}

// How Belvo adds its keys to an existing query is undocumented: it may add a second question mark.
const separator = new RegExp(`&|\\?(?=(?:${documentedKeys.join("|")})=)`);

/** `rawQuery` is undecoded, with or without its question mark. */
export function readCallback(kind: CallbackKind, rawQuery: string): Callback {
  const entries = rawQuery
    .replace(/^\?/, "")
    .split(separator)
    .filter((part) => part !== "")
    .map(readEntry);
  const code = entries.find(({ name, value }) => callbackKeyOf(name)?.isCode && value !== "");
  return {
    kind,
    outcome: outcomeOf(kind, entries),
    entries,
    ...(code && { code: code.value }),
  };
}

/** The first value of a key. */
export function valueOf({ entries }: Pick<Callback, "entries">, name: string): string | undefined {
  return entries.find((entry) => entry.name === name)?.value;
}

function readEntry(part: string): CallbackEntry {
  const end = part.indexOf("=");
  const name = decodeText(end === -1 ? part : part.slice(0, end));
  const value = decodeText(end === -1 ? "" : part.slice(end + 1));
  const meaning = callbackKeyOf(name)?.meaning;
  return {
    name,
    value,
    ...(meaning && { meaning }),
    isPrivate: isPrivate(name, value) || holdsPrivate(value) || holdsPrivate(name),
  };
}

/** `URLSearchParams` would replace bytes that are not text. Here, an invalid escape stays as it is. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** The keys say more than the URL: a config may send every outcome to the same one. */
function outcomeOf(kind: CallbackKind, entries: readonly CallbackEntry[]): Outcome {
  const told = new Set(entries.map(({ name }) => callbackKeyOf(name)?.outcome));
  const outcome = (["error", "warning", "exit", "success"] as const).find((one) => told.has(one));
  return outcome ?? (kind === "event" ? "unknown" : kind);
}
