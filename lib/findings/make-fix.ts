/** What fixes are made of. Each takes a reading to another, or answers undefined where it has nothing to do. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { appliesTo, entryOf, isParameterName, type ParameterName } from "@/lib/widget/catalogue";
import { checkConfig } from "@/lib/widget/checks";
import { configOf, setNames, type WidgetConfig } from "@/lib/widget/config";
import { encode, type Value } from "@/lib/widget/kinds";
import { readEntries } from "@/lib/widget/read-entries";
import type { Unread } from "@/lib/widget/unread";
import type { Hit } from "./finding";
import { missingFrom, unknownScopes } from "./scope-lists";
import type { Reading, Subject } from "./subject";
import { mendValue } from "./value-problems";

export type Fix = (reading: Reading) => Reading | undefined;

/**
 * The fix of a hit, where it does something to the reading and brings no new error with it. What loading alone mends,
 * and what only the developer can know, has none.
 */
export function fixWith(subject: Subject, fix: Fix): Pick<Hit, "fix"> {
  const { reading } = subject;
  const mended = fix(reading);
  if (!mended || !isHarmless(reading, mended)) return {};
  return { fix: (before) => fix(before) ?? before };
}

function isHarmless(before: Reading, after: Reading): boolean {
  const kept = partsOf(before);
  const isKept = (one: Unread) =>
    kept.entries.has(one) || itemsOf(one).every((item) => kept.items.has(item));
  if (!after.unread.every(isKept)) return false;
  const known = new Set(errorsOf(before.config));
  return errorsOf(after.config).every((error) => known.has(error));
}

interface Parts {
  readonly entries: ReadonlySet<Unread>;
  /** Each item with its name: a list may be kept in part. */
  readonly items: ReadonlySet<string>;
}

const parts = new WeakMap<Reading, Parts>();

function partsOf(reading: Reading): Parts {
  const known = parts.get(reading);
  if (known) return known;
  const found = {
    entries: new Set(reading.unread),
    items: new Set(reading.unread.flatMap(itemsOf)),
  };
  parts.set(reading, found);
  return found;
}

function itemsOf({ name, value }: Unread): readonly string[] {
  return value.split(",").map((item) => `${name}=${item}`);
}

const errors = new WeakMap<WidgetConfig, readonly string[]>();

function errorsOf(config: WidgetConfig): readonly string[] {
  const known = errors.get(config);
  if (known) return known;
  const found = checkConfig(spelt(config))
    .filter(({ severity }) => severity === "error")
    .map(({ rule, parameter }) => `${rule.id} ${parameter}`);
  const all = [...found, ...scopeErrorsOf(config)];
  errors.set(config, all);
  return all;
}

/** An open list holds what only has the wrong case: its checks see the right one, as they do in the rules. */
function spelt(config: WidgetConfig): WidgetConfig {
  const mended = setNames(config).flatMap((name): [string, Value][] => {
    const { kind } = entryOf(name);
    const value = config[name];
    if (kind.kind !== "choices" || !kind.open || typeof value !== "object") return [];
    const raw = encode(value);
    const right = mendValue(name, raw, ["wrong-case"]) ?? raw;
    return right === raw ? [] : [[name, right.split(",")]];
  });
  return mended.length === 0
    ? config
    : configOf(config.flavour, { ...config, ...Object.fromEntries(mended) });
}

/** The rules of the scopes weigh more than their check in the catalogue. */
function scopeErrorsOf({ flavour, scopes }: WidgetConfig): readonly string[] {
  if (!scopes) return [];
  return [
    ...unknownScopes(scopes).map((scope) => `unknown ${scope}`),
    ...missingFrom(scopes, declarationOf(flavour).scopes).map((scope) => `missing ${scope}`),
  ];
}

/** Removes what is held and what is kept under a name. */
export function unset(name: ParameterName): Fix {
  return rewrite(name, () => undefined);
}

/** Changes what is held under a name; answering undefined unsets it. What is kept of a list stays. */
export function change(
  name: ParameterName,
  fix: (value: Value | undefined) => Value | undefined,
): Fix {
  return (reading) => {
    const held = reading.config[name];
    const changed = fix(held);
    if (changed === held) return undefined;
    const isSame = held !== undefined && changed !== undefined && encode(held) === encode(changed);
    const rest = typeof held === "object" ? reading : without(reading, name);
    return isSame ? undefined : put(rest, name, changed);
  };
}

/**
 * Rewrites what is held and kept under a name; answering undefined removes it. Of a name that is given twice the first
 * value that is left then is the only one.
 */
export function rewrite(name: ParameterName, change: (raw: string) => string | undefined): Fix {
  return (reading) => {
    const raw = rawOf(reading, name);
    if (raw === undefined) return undefined;
    const values = [raw, ...surplusOf(reading, name).map(({ value }) => value)];
    const changed = values.map(change).find((value) => value !== undefined);
    return changed === raw ? undefined : readAgain(without(reading, name), name, changed);
  };
}

/** The same for what may be unset: answering a text then sets it. */
export function fixText(
  name: ParameterName,
  fix: (raw: string | undefined) => string | undefined,
): Fix {
  return (reading) => {
    if (rawOf(reading, name) !== undefined) return rewrite(name, fix)(reading);
    const raw = fix(undefined);
    return raw === undefined ? undefined : readAgain(reading, name, raw);
  };
}

/** Removes what is kept under an unknown name. */
export function discard(name: string): Fix {
  return (reading) =>
    reading.unread.some((one) => one.name === name)
      ? { ...reading, unread: reading.unread.filter((one) => one.name !== name) }
      : undefined;
}

/** Leaves one value of a name. */
export function discardRepeated(name: string): Fix {
  return (reading) => {
    const surplus = new Set(surplusOf(reading, name));
    return surplus.size === 0
      ? undefined
      : { ...reading, unread: reading.unread.filter((one) => !surplus.has(one)) };
  };
}

/** What is kept of a second and every further entry of a name. */
export function surplusOf({ config, unread }: Reading, name: string): readonly Unread[] {
  const kept = unread.filter((one) => one.name === name);
  const held = isParameterName(name) ? config[name] : undefined;
  // Beside a list stands what is unreadable of it.
  if (typeof held === "object") return kept.filter(({ reason }) => reason.code === "repeated");
  return held === undefined ? kept.slice(1) : kept;
}

/**
 * Reads what is kept under one name under another. A value that is there already stays. Lists are joined, and what could
 * not be read of one is kept.
 */
export function rename(from: string, to: string, change = (raw: string) => raw): Fix {
  return (reading) => {
    const found = reading.unread.find(({ name }) => name === from);
    if (!found || !isParameterName(to) || !appliesTo(to, reading.config.flavour)) return undefined;
    const rest = discard(from)(reading) ?? reading;
    const held = reading.config[to];
    if (held !== undefined && typeof held !== "object") return rest;
    const raw = [...(held ?? []), change(found.value)].join(",");
    return readAgain(held ? put(rest, to) : rest, to, raw);
  };
}

/** As it would stand in the URL or, as text, in the body; undefined when there is nothing of that name. */
export function rawOf(reading: Reading, name: ParameterName): string | undefined {
  const { config, unread } = reading;
  const held = config[name];
  const surplus = surplusOf(reading, name);
  const kept = unread.filter((one) => one.name === name && !surplus.includes(one));
  const raw = [...(held === undefined ? [] : [encode(held)]), ...kept.map(({ value }) => value)];
  return raw.length === 0 ? undefined : raw.join(",");
}

function without(reading: Reading, name: ParameterName): Reading {
  return {
    config: put(reading, name).config,
    unread: reading.unread.filter((one) => one.name !== name),
  };
}

function readAgain(reading: Reading, name: ParameterName, raw: string | undefined): Reading {
  if (raw === undefined) return reading;
  const { values, unread } = readEntries([[name, raw]], reading.config.flavour);
  return {
    config: configOf(reading.config.flavour, { ...reading.config, ...values }),
    unread: [...reading.unread, ...unread],
  };
}

function put(reading: Reading, name: ParameterName, value?: Value): Reading {
  const others = Object.entries(reading.config).filter(([held]) => held !== name);
  return {
    ...reading,
    config: configOf(reading.config.flavour, {
      ...Object.fromEntries(others),
      ...(value !== undefined && { [name]: value }),
    }),
  };
}
