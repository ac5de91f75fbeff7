/** The outline of YAML: keys, lists and texts by their indentation. What it means beyond that is left open. */

import { isObject, type JsonObject } from "@/lib/widget/json";
import type { Span } from "@/lib/findings/span";
import { placeholderOf } from "./code/holes";

export interface Outline {
  readonly value: JsonObject;
  readonly spans: ReadonlyMap<string, Span>;
}

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly start: number;
}

const entry = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([\w./-]{1,80}))[ \t]*:(?:[ \t]+(.*))?$/;
const mostLines = 3000;

/** Undefined for a text with a line that is neither a key, an item nor a part of a text. */
export function outlineOf(source: string): Outline | undefined {
  const lines = linesOf(source);
  if (lines === undefined || lines.length < 2) return undefined;
  const reader = new OutlineReader(lines);
  const value = reader.read(lines[0]?.indent ?? 0, "", 0);
  return isObject(value) && reader.isWhole ? { value, spans: reader.spans } : undefined;
}

/** Without comments, blank lines and marks of documents. */
function linesOf(source: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const text = line.trimEnd();
    const isKept = text.trim() !== "" && !/^\s*#/.test(text) && !/^(?:---|\.\.\.)/.test(text);
    if (isKept)
      lines.push({ indent: text.length - text.trimStart().length, text: text.trim(), start });
    start += line.length + 1;
    if (lines.length > mostLines) return undefined;
  }
  return lines;
}

class OutlineReader {
  readonly spans = new Map<string, Span>();
  isWhole = true;
  private at = 0;
  private readonly lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /** The list or the object whose lines are indented like this. */
  read(indent: number, path: string, depth: number): unknown {
    const first = this.lines[this.at];
    if (!first || depth > 40) return undefined;
    return /^-(?:\s|$)/.test(first.text)
      ? this.readList(indent, path, depth)
      : this.readObject(indent, path, depth);
  }

  private readList(indent: number, path: string, depth: number): readonly unknown[] {
    const items: unknown[] = [];
    for (let line = this.lines[this.at]; line; line = this.lines[this.at]) {
      if (line.indent !== indent || !/^-(?:\s|$)/.test(line.text)) break;
      const rest = line.text.slice(1).trimStart();
      const own = `${path}.${items.length}`;
      if (rest === "") {
        this.at += 1;
        items.push(this.readBelow(indent, own, depth));
      } else if (entry.test(rest)) items.push(this.readItem(line, rest, own, depth));
      else {
        this.at += 1;
        items.push(scalarOf(rest));
      }
    }
    this.check(indent);
    return items;
  }

  /** `- name: x`: an object whose first key stands behind the mark of the item. */
  private readItem(line: Line, rest: string, path: string, depth: number): unknown {
    const indent = line.indent + (line.text.length - rest.length);
    const object = this.readMembers(indent, path, depth, { ...line, indent, text: rest });
    return object;
  }

  private readObject(indent: number, path: string, depth: number): unknown {
    return this.readMembers(indent, path, depth, this.lines[this.at]);
  }

  private readMembers(
    indent: number,
    path: string,
    depth: number,
    first: Line | undefined,
  ): JsonObject {
    const members = new Map<string, unknown>();
    for (let line = first; line; line = this.lines[this.at]) {
      if (line.indent !== indent) break;
      const [, double, single, bare, value = ""] = entry.exec(line.text) ?? [];
      const key = double ?? single ?? bare;
      if (key === undefined) break;
      this.at += 1;
      const own = path === "" ? key : `${path}.${key}`;
      members.set(key, this.readValue(value.trim(), indent, own, depth));
      const from = line.start + line.indent;
      this.spans.set(own, { start: from, end: from + line.text.length });
    }
    this.check(indent);
    return Object.fromEntries(members);
  }

  private readValue(text: string, indent: number, path: string, depth: number): unknown {
    const bare = text.replace(/^&\S+\s*/, "").replace(/\s+#.*$/, "");
    if (/^[|>][-+\d]*$/.test(bare)) return this.readText(indent);
    return bare === "" ? this.readBelow(indent, path, depth) : scalarOf(bare);
  }

  private readBelow(indent: number, path: string, depth: number): unknown {
    const next = this.lines[this.at];
    const isList = next?.indent === indent && next.text.startsWith("- ");
    if (!next || (next.indent <= indent && !isList)) return null;
    return this.read(next.indent, path, depth + 1);
  }

  /** The lines of `|`, with their indentation below the key. */
  private readText(indent: number): string {
    const lines: string[] = [];
    for (let line = this.lines[this.at]; line && line.indent > indent; line = this.lines[this.at]) {
      lines.push(" ".repeat(line.indent) + line.text);
      this.at += 1;
    }
    return lines.join("\n");
  }

  /** Whatever is indented otherwise is no part of an outline. */
  private check(indent: number): void {
    const next = this.lines[this.at];
    if (next && next.indent >= indent) this.isWhole = false;
  }
}

/** `${BELVO_ID}`, `!Ref Id` and `*anchor` stay placeholders. */
function scalarOf(text: string): unknown {
  const reference = /^(?:!\w+\s+|\*)["']?([\w.-]+)/.exec(text)?.[1];
  if (reference !== undefined) return placeholderOf(reference);
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  if (list !== undefined)
    return list.trim() === "" ? [] : list.split(",").map((item) => scalarOf(item.trim()));
  if (text === "{}") return {};
  if (/^(?:true|false)$/.test(text)) return text === "true";
  if (/^(?:null|~)$/.test(text)) return null;
  return /^-?\d+$/.test(text) ? Number(text) : text;
}
