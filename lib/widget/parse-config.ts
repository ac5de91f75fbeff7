/** Reads a studio URL. Never throws, and loses nothing: what a config cannot hold is kept as unread. */

import { configOf, type WidgetConfig } from "./config";
import { environments, isEnvironment, type Environment } from "./environments";
import {
  defaultFlavour,
  declarationOf,
  flavours,
  isFlavour,
  type Flavour,
} from "./flavours/flavours";
import { personas, type Persona } from "./identity";
import { isPrivate, speakableName } from "./private-names";
import { readQuery } from "./query";
import { readEntries, type Entry } from "./read-entries";
import type { Unread, UnreadReason } from "./unread";

export interface ParsedConfig {
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  /** Names of secrets, tokens and identities that were in the URL and were not read. */
  readonly withheld: readonly string[];
}

/** The key under which the proxy passes on the names of what it took out of the address. */
export const withheldKey = "withheld";

/** `query` is the part after the question mark, with or without it. */
export function parseConfig(query: string): ParsedConfig {
  const entries = readQuery(query);
  const withheld = new Set(
    entries.filter(([name]) => name === withheldKey).flatMap(([, value]) => value.split(",")),
  );
  const unread: Unread[] = [];
  const settings: Entry[] = [];
  const meta: { flavour?: Flavour; environment?: Environment; persona?: Persona } = {};
  // Only some flavours use a persona, and the two may come in any order.
  const flavour =
    entries.flatMap(([name, value]) =>
      name === "flavour" && isFlavour(value) ? [value] : [],
    )[0] ?? defaultFlavour;

  for (const entry of entries) {
    const [name, value] = entry;
    const keep = (reason: UnreadReason) => unread.push({ name, value, reason });
    if (name === withheldKey) continue;
    if (isPrivate(name, value)) withheld.add(speakableName(name));
    else if (name === "flavour") {
      if (!isFlavour(value)) keep(oneOf(flavours));
      else if (meta.flavour) keep({ code: "repeated" });
      else meta.flavour = value;
    } else if (name === "environment") {
      if (!isEnvironment(value)) keep(oneOf(environments));
      else if (meta.environment) keep({ code: "repeated" });
      else meta.environment = value;
    } else if (name === "persona") {
      const persona = personas.find((known) => known === value);
      if (!persona) keep(oneOf(personas));
      else if (!declarationOf(flavour).asksForConsent) {
        keep({ code: "not-used", flavour, what: "persona" });
      } else if (meta.persona) keep({ code: "repeated" });
      else meta.persona = persona;
    } else settings.push(entry);
  }

  const reading = readEntries(settings, flavour);
  return {
    config: configOf(flavour, { ...meta, ...reading.values }),
    unread: [...unread, ...reading.unread],
    withheld: [...withheld].filter((name) => name !== ""),
  };
}

function oneOf(values: readonly string[]): UnreadReason {
  return { code: "not-allowed", allowed: { as: "one", values } };
}
