/** Turns a value into what would be sent, in one world: each condition decided. What stays open is written beside it. */

import { make, step, type Budget } from "./budget";
import { hasHole, holeOf, holesIn, placeholderOf, shown } from "./holes";
import type { Member, RecordValue, Span, Value } from "./value";

/** For each condition which of its branches is taken; the first where it is not named. */
export type World = ReadonlyMap<string, number>;

export interface Resolved {
  /** Dotted paths whose value only a run tells, with the name that stands for it. */
  readonly values: Map<string, string>;
  /** Paths of objects and lists to which a run may add more. */
  readonly records: Map<string, string>;
  readonly spans: Map<string, Span>;
  /** Members that are functions. */
  readonly functions: string[];
}

export function emptyResolved(): Resolved {
  return { values: new Map(), records: new Map(), spans: new Map(), functions: [] };
}

const mostWorlds = 12;

/** Every combination of few conditions; of many, each alone against the first of all others. */
export function worldsOf(values: readonly Value[], budget: Budget): readonly World[] {
  const keys = conditionsIn(values, budget);
  const total = [...keys.values()].reduce((product, count) => Math.min(product * count, 1000), 1);
  const base: World = new Map();
  if (total > mostWorlds) {
    const single = [...keys].flatMap(([key, count]) =>
      Array.from({ length: count - 1 }, (_, index): World => new Map([[key, index + 1]])),
    );
    return [base, ...single.slice(0, keys.size > mostWorlds ? 3 : mostWorlds)];
  }
  let worlds: readonly World[] = [base];
  for (const [key, count] of keys) {
    worlds = Array.from({ length: count }, (_, index) => index).flatMap((index) =>
      worlds.map((world) => new Map([...world, [key, index]])),
    );
  }
  return worlds;
}

function conditionsIn(values: readonly Value[], budget: Budget): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const note = (key: string, count: number) =>
    keys.set(key, Math.min(Math.max(keys.get(key) ?? 0, count), 8));
  const seen = new Set<Value>();
  const open: Value[] = [...values];
  for (let value = open.pop(); value && step(budget); value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    switch (value.kind) {
      case "one-of":
        note(value.key, value.options.length);
        for (const one of value.options) open.push(one);
        break;
      case "text":
        for (const piece of value.pieces) if (typeof piece !== "string") open.push(piece);
        break;
      case "record":
        for (const one of value.members) {
          if (one.branch) note(one.branch.key, Math.max(one.branch.index + 1, 2));
          open.push(one.value);
        }
        if (value.address) open.push(value.address);
        break;
      case "list":
        for (const one of value.items) open.push(one);
        break;
      case "known":
      case "unknown":
      case "function":
        break;
    }
  }
  return keys;
}

export class Resolver {
  private depth = 0;
  private readonly world: World;
  private readonly budget: Budget;
  /** Reads the text of JSON that stands in a string. */
  private readonly readInner: (text: string, span: Span) => Value | undefined;

  constructor(
    world: World,
    budget: Budget,
    readInner: (text: string, span: Span) => Value | undefined,
  ) {
    this.world = world;
    this.budget = budget;
    this.readInner = readInner;
  }

  /** The branch that is taken, of a value that has some. */
  taken(value: Value): Value {
    let found = value;
    for (let turn = 0; turn < 50 && found.kind === "one-of"; turn += 1) {
      found = found.options[this.world.get(found.key) ?? 0] ??
        found.options[0] ?? { kind: "known", value: undefined, span: found.span };
    }
    return found;
  }

  /** As a record, also where it stands as the text of its JSON. */
  recordOf(value: Value | undefined): RecordValue | undefined {
    if (!value) return undefined;
    const taken = this.taken(value);
    if (taken.kind === "record") return taken;
    if (taken.kind !== "known" && taken.kind !== "text") return undefined;
    const text = this.text(taken);
    const inner =
      text !== undefined && /^\s*[{[]/.test(text) ? this.readInner(text, taken.span) : undefined;
    return inner?.kind === "record" ? inner : undefined;
  }

  members(record: RecordValue): readonly Member[] {
    const members = new Map<string, Member>();
    for (const one of record.members) {
      if (!step(this.budget)) break;
      if (one.branch && (this.world.get(one.branch.key) ?? 0) !== one.branch.index) continue;
      members.set(one.key, one);
    }
    return [...members.values()];
  }

  /** As JSON has it. Undefined is a member that is not there. */
  json(value: Value, path: string, found: Resolved): unknown {
    if (!step(this.budget) || !make(this.budget, 1) || this.depth > 60) {
      found.values.set(path, "value");
      return "{value}";
    }
    this.depth += 1;
    const answer = this.jsonOf(this.taken(value), path, found);
    this.depth -= 1;
    return answer;
  }

  private jsonOf(value: Value, path: string, found: Resolved): unknown {
    switch (value.kind) {
      case "known":
        return value.value;
      case "text": {
        const text = this.text(value);
        if (text === undefined || hasHole(text)) {
          const inner =
            text !== undefined && /^\s*[{[]\s*["{[\]}]/.test(text)
              ? this.readInner(text, value.span)
              : undefined;
          if (inner && inner.kind !== "unknown") return this.json(inner, path, found);
          found.values.set(path, holesIn(text ?? "")[0] ?? "value");
        }
        return text === undefined ? "{value}" : shown(text);
      }
      case "unknown":
        found.values.set(path, value.name);
        return placeholderOf(value.name);
      case "function":
        found.functions.push(path);
        return undefined;
      case "one-of":
        return undefined;
      case "list": {
        if (value.open !== undefined) found.records.set(path, value.open);
        const isScalar = value.items.every(
          (item) => !["record", "list"].includes(this.taken(item).kind),
        );
        return value.items.flatMap((item, index) => {
          const own = `${path}.${index}`;
          const one = this.json(item, own, found);
          if (isScalar && found.values.has(own)) {
            found.values.set(path, found.values.get(own) ?? "value");
            found.values.delete(own);
          }
          return one === undefined ? [] : [one];
        });
      }
      case "record":
        return this.object(value, path, found);
    }
  }

  object(record: RecordValue, path: string, found: Resolved): Readonly<Record<string, unknown>> {
    if (record.open !== undefined) found.records.set(path, record.open);
    return Object.fromEntries(
      this.members(record).flatMap(({ key, value, span }): [string, unknown][] => {
        const own = path === "" ? key : `${path}.${key}`;
        const answer = this.json(value, own, found);
        if (answer === undefined) return [];
        found.spans.set(own, span);
        return [[key, answer]];
      }),
    );
  }

  /** With holes where only a run tells; undefined for what is no text. */
  text(value: Value): string | undefined {
    const taken = this.taken(value);
    switch (taken.kind) {
      case "known":
        return typeof taken.value === "string" ? taken.value : undefined;
      case "text": {
        let text = "";
        for (const piece of taken.pieces) {
          const part = typeof piece === "string" ? piece : this.part(piece);
          if (!make(this.budget, part.length)) return undefined;
          text += part;
        }
        return text;
      }
      case "unknown":
      case "function":
      case "record":
      case "list":
      case "one-of":
        return undefined;
    }
  }

  private part(piece: Value): string {
    this.depth += 1;
    const answer =
      this.depth > 60 || !step(this.budget) ? holeOf("value") : this.partOf(this.taken(piece));
    this.depth -= 1;
    return answer;
  }

  private partOf(value: Value): string {
    switch (value.kind) {
      case "known":
        return String(value.value);
      case "text":
        return this.text(value) ?? holeOf("value");
      case "unknown":
        return holeOf(value.name);
      case "record":
        return this.query(value);
      case "list":
        return value.open === undefined
          ? value.items.map((item) => this.part(item)).join(",")
          : holeOf(value.open);
      case "function":
      case "one-of":
        return holeOf("value");
    }
  }

  /** The record as the query of a URL. */
  private query(record: RecordValue): string {
    const address = record.address ? this.part(record.address) : "";
    const entries = this.entries(record).map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeText(value)}`,
    );
    if (record.open !== undefined) entries.push(holeOf(record.open));
    return `${address}${address !== "" && !address.includes("?") ? "?" : ""}${entries.join("&")}`;
  }

  /** As a URL would carry them, with holes. */
  entries(record: RecordValue): readonly (readonly [name: string, value: string, span: Span])[] {
    return this.members(record).flatMap(
      ({ key, value, span }): (readonly [string, string, Span])[] => {
        const taken = this.taken(value);
        if (taken.kind === "function") return [];
        const text = taken.kind === "record" ? "[object Object]" : this.partOf(taken);
        return make(this.budget, text.length) ? [[key, text, span]] : [];
      },
    );
  }
}

function encodeText(text: string): string {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .map((part) =>
      part.startsWith("\uE000")
        ? part
        : encodeURIComponent(part.toWellFormed()).replaceAll("%2C", ","),
    )
    .join("");
}
