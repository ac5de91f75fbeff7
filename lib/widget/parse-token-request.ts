/**
 * Reads the body of a token request: the inverse of `buildTokenRequest`. Never throws. It names and drops credentials,
 * tokens and identities; everything else ends up in the config or beside it.
 */

import { appliesTo, isParameterName } from "./catalogue";
import { configOf } from "./config";
import { declarationOf, type Flavour } from "./flavours/flavours";
import {
  digitsOf,
  identificationInfo,
  personas,
  sandboxIdentities,
  type Persona,
} from "./identity";
import { encode } from "./kinds";
import type { ParsedConfig } from "./parse-config";
import { holdsPrivate, isPrivate, speakableName } from "./private-names";
import { readEntries, type Entry } from "./read-entries";
import { themePrefix } from "./theme-fields";
import { parseJson } from "./parse-json";

export interface TokenRequestEntries {
  /** The fields by their dotted paths, as text. */
  readonly entries: readonly Entry[];
  /** Names of the credentials, tokens and identities that were left out. */
  readonly withheld: readonly string[];
  /** Set when the identity is one of Belvo's sandbox identities. */
  readonly persona?: Persona;
}

/** A body has a few levels. Below this depth it is not read. */
const deepest = 12;

export function parseTokenRequest(body: unknown, flavour: Flavour): ParsedConfig {
  const { entries, withheld, persona } = tokenRequestEntries(body);
  const { values, unread } = readEntries(entries, flavour);
  return {
    config: configOf(flavour, {
      ...(persona && declarationOf(flavour).asksForConsent && { persona }),
      ...withoutSent(values, flavour),
    }),
    unread,
    withheld,
  };
}

/** Drops what the flavour sends anyway: unset makes the same body. */
export function withoutSent(
  values: ReturnType<typeof readEntries>["values"],
  flavour: Flavour,
): ReturnType<typeof readEntries>["values"] {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const sent = isParameterName(name) ? appliesTo(name, flavour)?.sent : undefined;
      return sent === undefined || value === undefined || encode(sent) !== encode(value);
    }),
  );
}

/** The body as entries, for `readEntries`. Anything but an object has no fields. */
export function tokenRequestEntries(body: unknown): TokenRequestEntries {
  const entries: Entry[] = [];
  const withheld = new Set<string>();
  let persona: Persona | undefined;

  const visit = (value: unknown, path: string, depth: number) => {
    const name = path.slice(path.lastIndexOf(".") + 1);
    if (name === "identification_info") {
      const found = personaOf(value);
      if (found) persona ??= found;
      else withheld.add(path);
    } else if (path === "widget.theme" && Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        const theme = themeEntry(item);
        if (theme) keep(...theme);
        else visit(item, `${path}.${index}`, depth + 1);
      });
    } else if (Array.isArray(value) && value.every(isScalar)) {
      keep(path, value.map(String).join(","));
    } else if (typeof value === "object" && value !== null) {
      if (depth > deepest) keep(path, "nested too deeply");
      else {
        for (const [key, child] of Object.entries(value)) {
          visit(child, path === "" ? key : `${path}.${key}`, depth + 1);
        }
      }
    } else if (typeof value === "string" && /^\s*[[{]/.test(value) && depth <= deepest) {
      const inner = parseJson(value);
      if (typeof inner === "object" && inner !== null) visit(inner, path, depth + 1);
      else keep(path, value);
    } else keep(path, String(value));
  };

  const keep = (path: string, value: string) => {
    const name = path.slice(path.lastIndexOf(".") + 1);
    const isHidden = !isParameterName(path) && (isPrivate(name, value) || holdsPrivate(value));
    if (isHidden) withheld.add(speakableName(path));
    else entries.push([path, value]);
  };

  if (typeof body === "object" && body !== null && !Array.isArray(body)) visit(body, "", 0);
  return { entries, withheld: [...withheld], ...(persona && { persona }) };
}

function themeEntry(item: unknown): Entry | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { css_key: key, value, ...others }: Record<string, unknown> = { ...item };
  return typeof key === "string" && isScalar(value) && Object.keys(others).length === 0
    ? [`${themePrefix}${key}`, String(value)]
    : undefined;
}

/** The name that the overview gives Belvo's sandbox company; the guide's is in `sandboxIdentities`. */
const otherSandboxCompany = "Belvo OF test";

/** The sandbox identity that a body carries; undefined for any other, which is personal data. */
function personaOf(info: unknown): Persona | undefined {
  if (!Array.isArray(info)) return undefined;
  const given = info.map(itemKey);
  return personas.find((persona) => {
    const known = identificationInfo(sandboxIdentities[persona]);
    return (
      known.length === given.length &&
      known.every((item) =>
        [item, ...(item.type === "CNPJ" ? [{ ...item, name: otherSandboxCompany }] : [])].some(
          (one) => given.includes(itemKey(one)),
        ),
      )
    );
  });
}

function itemKey(item: unknown): string {
  if (typeof item !== "object" || item === null) return "";
  const { type, number, name }: Record<string, unknown> = { ...item };
  return [type, number, name].every((part) => typeof part === "string")
    ? [type, digitsOf(String(number)), String(name).trim()].join(" ")
    : "";
}

/** Not for objects: one of JSON may have a member `toString`, and then has no text. */
function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
