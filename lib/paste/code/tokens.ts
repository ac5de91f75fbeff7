/** Cuts a text of any language into words, numbers, strings and marks, in one pass. */

import type { Budget } from "./budget";
import { step } from "./budget";
import {
  formAt,
  hashedRaw,
  heredoc,
  marks,
  stringPrefix,
  wordList,
  type StringForm,
} from "./dialects";
import { holeOf } from "./holes";

interface Placed {
  readonly start: number;
  readonly end: number;
  /** True for what begins a line. */
  readonly isFirst: boolean;
}

/** A part of a string: its characters, or what is put into it. */
type Piece = string | readonly Token[];

export type Token = Placed &
  (
    | { readonly kind: "word"; readonly text: string }
    | { readonly kind: "number"; readonly text: string }
    | { readonly kind: "mark"; readonly text: string }
    | { readonly kind: "text"; readonly pieces: readonly Piece[] }
  );

interface CodeFrame {
  readonly kind: "code";
  readonly tokens: Token[];
  /** What ends it; unset for the whole text. */
  readonly close?: string;
  depth: number;
}

interface TextFrame {
  readonly kind: "text";
  readonly form: StringForm;
  readonly pieces: Piece[];
  readonly start: number;
  readonly isFirst: boolean;
  buffer: string;
}

type Frame = CodeFrame | TextFrame;

const word = /[A-Za-z_$@\u00AA-\u024F\u1E00-\u1EFF][\w$\u00AA-\u024F\u1E00-\u1EFF]*/y;
const number = /\d[\w.]*/y;
const space = /[^\S\n]+/y;

/** Never throws: what is not closed is closed by the end. */
export function tokensOf(source: string, budget: Budget): readonly Token[] {
  return new Reader(source, budget).read();
}

class Reader {
  private at = 0;
  private isFirst = true;
  private readonly stack: Frame[] = [{ kind: "code", tokens: [], depth: 0 }];
  /** Where the next of a mark stands, so that nothing is searched for twice. */
  private readonly next = new Map<string, number>();

  private readonly hasPrivateFields: boolean;

  private readonly source: string;
  private readonly budget: Budget;

  constructor(source: string, budget: Budget) {
    this.source = source;
    this.budget = budget;
    this.hasPrivateFields = source.includes("this.#");
  }

  read(): readonly Token[] {
    while (this.at < this.source.length && step(this.budget)) {
      const frame = this.stack.at(-1);
      if (!frame) break;
      if (frame.kind === "text") this.readText(frame);
      else this.readCode(frame);
    }
    while (this.stack.length > 1) this.pop(this.source.length);
    const [root] = this.stack;
    return root?.kind === "code" ? root.tokens : [];
  }

  /** Ends the innermost frame and hands it to the one around it. */
  private pop(end: number): void {
    const frame = this.stack.pop();
    const outer = this.stack.at(-1);
    if (!frame || !outer) return;
    if (frame.kind === "text" && outer.kind === "code") {
      if (frame.buffer !== "") frame.pieces.push(frame.buffer);
      const { pieces, start, isFirst } = frame;
      outer.tokens.push({ kind: "text", pieces, start, end, isFirst });
    } else if (frame.kind === "code" && outer.kind === "text") {
      if (outer.buffer !== "") outer.pieces.push(outer.buffer);
      outer.buffer = "";
      outer.pieces.push(frame.tokens);
    }
    this.isFirst = false;
  }

  private push(frame: CodeFrame, token: Token): void {
    frame.tokens.push(token);
    this.at = token.end;
    this.isFirst = false;
  }

  private placed(end: number): Placed {
    return { start: this.at, end, isFirst: this.isFirst };
  }

  private indexOf(mark: string, from: number): number {
    const known = this.next.get(mark);
    if (known !== undefined && known >= from) return known;
    const index = this.source.indexOf(mark, from);
    const found = index === -1 ? this.source.length : index;
    this.next.set(mark, found);
    return found;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source) ?? undefined;
  }

  private readCode(frame: CodeFrame): void {
    const { source, at } = this;
    const mark = source.charAt(at);
    if (mark === "\n") {
      this.at += 1;
      this.isFirst = true;
      return;
    }
    if (/\s/.test(mark)) {
      this.at += this.match(space)?.[0].length ?? 1;
      return;
    }
    if (this.skipComment(frame, mark)) return;
    if (mark === "\uE000") {
      const end = Math.min(this.indexOf("\uE001", at) + 1, source.length);
      const name = source.slice(at + 1, end - 1);
      this.push(frame, { kind: "text", pieces: [holeOf(name)], ...this.placed(end) });
      return;
    }
    if (mark === "%" || mark === "~") {
      const list = this.match(wordList);
      if (list) return this.pushWords(frame, list);
    }
    if (this.openText(frame, mark)) return;
    // PowerShell: `@(…)` and `@{…}`.
    const isAt = mark === "@" && /[({]/.test(source.charAt(at + 1));
    const name = isAt ? undefined : this.match(word)?.[0];
    if (name !== undefined) {
      if (this.isPrefix(name)) this.at += name.length;
      else this.push(frame, { kind: "word", text: name, ...this.placed(at + name.length) });
      return;
    }
    const digits = this.match(number)?.[0];
    if (digits !== undefined) {
      this.push(frame, { kind: "number", text: digits, ...this.placed(at + digits.length) });
      return;
    }
    if (frame.close !== undefined && this.closesFrame(frame, mark)) return;
    const text = marks.find((one) => source.startsWith(one, at)) ?? mark;
    this.push(frame, { kind: "mark", text, ...this.placed(at + text.length) });
  }

  /** The words of `%w[…]` as the items of a list. */
  private pushWords(frame: CodeFrame, found: RegExpExecArray): void {
    const [whole, words = ""] = found;
    const { start, isFirst } = this.placed(this.at);
    const end = start + whole.length;
    frame.tokens.push({ kind: "mark", text: "[", start, end: start + 1, isFirst });
    const from = start + whole.indexOf(words, 2);
    for (const one of words.matchAll(/\S+/g)) {
      const at = from + one.index;
      const place = { start: at, end: at + one[0].length, isFirst: false };
      frame.tokens.push(
        { kind: "text", pieces: [one[0]], ...place },
        { kind: "mark", text: ",", ...place },
      );
    }
    this.push(frame, { kind: "mark", text: "]", start: end - 1, end, isFirst: false });
  }

  /** Ends the code in a string where its bracket is closed. */
  private closesFrame(frame: CodeFrame, mark: string): boolean {
    if (mark === "(" || mark === "{") frame.depth += 1;
    if (mark !== ")" && mark !== "}") return false;
    if (frame.depth > 0 || mark !== frame.close) {
      frame.depth = Math.max(frame.depth - 1, 0);
      return false;
    }
    this.at += 1;
    const outer = this.stack.at(-2);
    const isDouble = outer?.kind === "text" && outer.form.holes.includes("{{");
    if (isDouble && this.source.charAt(this.at) === "}") this.at += 1;
    this.pop(this.at);
    return true;
  }

  private skipComment(frame: CodeFrame, mark: string): boolean {
    const { source, at } = this;
    const before = source.charAt(at - 1);
    if (mark === "/" && source.startsWith("//", at) && before !== ":") {
      this.at = this.indexOf("\n", at);
      return true;
    }
    if (mark === "/" && source.startsWith("/*", at)) {
      this.at = Math.min(this.indexOf("*/", at + 2) + 2, source.length);
      return true;
    }
    if (mark === "<" && source.startsWith("<!--", at)) {
      this.at = Math.min(this.indexOf("-->", at) + 3, source.length);
      return true;
    }
    if (mark === "#" && /^(?:\s?)$/.test(before) && !/[[{]/.test(source.charAt(at + 1))) {
      // A private field of JavaScript.
      if (this.hasPrivateFields && /[A-Za-z_]/.test(source.charAt(at + 1))) {
        this.at += 1;
        return true;
      }
      this.at = this.indexOf("\n", at);
      return true;
    }
    return mark === "/" && this.skipPattern(frame);
  }

  /** A regular expression, which may hold quotes. */
  private skipPattern(frame: CodeFrame): boolean {
    const last = frame.tokens.at(-1);
    const mayStart =
      !last || (last.kind === "mark" && /^[=(,:[!&|?{};]|^=>$|^&&$|^\|\|$/.test(last.text));
    if (!mayStart || /[\s/*>]/.test(this.source.charAt(this.at + 1))) return false;
    const end = this.indexOf("\n", this.at);
    const close = this.indexOf("/", this.at + 1);
    if (close >= end) return false;
    this.at = close + 1;
    return true;
  }

  /** True for the letters before a quote that belong to the string. */
  private isPrefix(name: string): boolean {
    const after = this.source.charAt(this.at + name.length);
    return (
      (after === '"' || after === "'") &&
      stringPrefix.test(name) &&
      !/[\w]/.test(this.source.charAt(this.at - 1))
    );
  }

  private openText(frame: CodeFrame, mark: string): boolean {
    const { source, at } = this;
    if (mark === "r" && !/\w/.test(source.charAt(at - 1))) {
      const hashes = this.match(hashedRaw);
      if (hashes?.[1])
        return this.start(
          { close: `"${hashes[1]}`, escape: "none", holes: [], isLong: true },
          hashes[0].length,
        );
    }
    if (mark === "<" && source.startsWith("<<", at)) return this.openHeredoc(frame);
    const prefix = /[fFrRbBuULN$@]{1,2}$/.exec(source.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const isOwn = stringPrefix.test(prefix) && !/\w/.test(source.charAt(at - prefix.length - 1));
    const form = formAt(source, at, isOwn ? prefix : "");
    if (!form) return false;
    if (form.isLong) return this.start(form, form.close.length);
    const isApostrophe = mark === "'" && /\w/.test(source.charAt(at - 1)) && !isOwn;
    const isLifetime = mark === "'" && /[<&]/.test(source.charAt(at - 1));
    const line = this.indexOf("\n", at);
    const close = this.indexOf(mark, at + 1);
    if (!isApostrophe && !isLifetime && close < line) return this.start(form, 1);
    // A string over several lines follows something that takes a value; one that was cut off is the last of the text.
    const last = frame.tokens.at(-1);
    const takesValue = last?.kind === "mark" && /^(?:[=(,[:{+.?]|=>|:=|\+=|->)$/.test(last.text);
    const isLong = takesValue && !isApostrophe && !isLifetime;
    if (isLong && close < source.length && /[\s{[<]/.test(source.charAt(at + 1))) {
      return this.start({ ...form, isLong: true }, 1);
    }
    if (isLong && close >= source.length) return this.start(form, 1);
    this.at += 1;
    return true;
  }

  private openHeredoc(frame: CodeFrame): boolean {
    const found = this.match(heredoc);
    const name = found?.[2];
    if (name === undefined) return false;
    const line = this.indexOf("\n", this.at);
    if (line >= this.source.length) return false;
    const pattern = new RegExp(`\\n[ \\t]*${name}\\b`, "g");
    pattern.lastIndex = line;
    const end = pattern.exec(this.source);
    const stop = end?.index ?? this.source.length;
    // The rest of its first line, such as `.to_json)`, is left out.
    const text = this.source.slice(line + 1, Math.max(stop, line + 1));
    const whole = text.replace(heredocHole, (_, one = "", other = "") =>
      holeOf(String(one || other)),
    );
    const after = end ? end.index + end[0].length : this.source.length;
    this.push(frame, { kind: "text", pieces: [whole], ...this.placed(after) });
    return true;
  }

  private start(form: StringForm, length: number): boolean {
    this.stack.push({
      kind: "text",
      form,
      pieces: [],
      start: this.at,
      isFirst: this.isFirst,
      buffer: "",
    });
    this.at += length;
    return true;
  }

  private readText(frame: TextFrame): void {
    const { source } = this;
    const { form } = frame;
    const from = this.at;
    let at = from;
    while (at < source.length) {
      const mark = source.charCodeAt(at);
      // Quotes, backslash, dollar, hash, brace and line break are all that may mean something.
      if (
        mark === 34 ||
        mark === 39 ||
        mark === 96 ||
        mark === 92 ||
        mark === 36 ||
        mark === 35 ||
        mark === 123 ||
        mark === 10
      ) {
        if (this.means(form, at)) break;
      }
      at += 1;
    }
    frame.buffer += source.slice(from, at);
    this.at = at;
    if (at >= source.length) return this.pop(at);
    this.readMeaning(frame);
  }

  private means(form: StringForm, at: number): boolean {
    const { source } = this;
    const mark = source.charAt(at);
    if (source.startsWith(form.close, at)) return true;
    if (mark === "\n") return !form.isLong;
    if (mark === "\\") return form.escape === "backslash";
    if (mark === "$") return form.holes.some((hole) => hole === "${" || hole === "$name");
    if (mark === "#") return form.holes.includes("#{") && source.charAt(at + 1) === "{";
    return (
      mark === "{" &&
      (form.holes.includes("{") ||
        (form.holes.includes("{{") && source.charAt(at + 1) === "{") ||
        (form.holes.includes("$name") && source.charAt(at + 1) === "$"))
    );
  }

  private readMeaning(frame: TextFrame): void {
    const { source, at } = this;
    const { form } = frame;
    const mark = source.charAt(at);
    const after = source.charAt(at + 1);
    if (source.startsWith(form.close, at)) {
      if (form.escape === "doubled" && after === form.close) {
        frame.buffer += form.close;
        this.at += 2;
        return;
      }
      this.at += form.close.length;
      this.pop(this.at);
      return;
    }
    if (mark === "\n") return this.pop(at);
    if (mark === "\\") return this.readEscape(frame, after);
    if (mark === "{") {
      if (form.holes.includes("{{")) return this.openHole(2);
      if (after === "{" && form.holes.includes("{")) {
        frame.buffer += "{";
        this.at += 2;
        return;
      }
      return this.openHole(1);
    }
    if (after === "{") return this.openHole(2);
    const name = form.holes.includes("$name")
      ? /^\$([A-Za-z_]\w{0,60})/.exec(source.slice(at, at + 62))
      : null;
    if (name?.[1] === undefined) {
      frame.buffer += mark;
      this.at += 1;
      return;
    }
    frame.buffer += holeOf(name[1]);
    this.at += name[0].length;
  }

  private openHole(length: number, close = "}"): void {
    this.at += length;
    // Code in a string in code in a string: deeper than this nobody writes.
    if (this.stack.length > 40) return;
    this.stack.push({ kind: "code", tokens: [], close, depth: 0 });
  }

  private readEscape(frame: TextFrame, after: string): void {
    if (after === "(" && frame.form.holes.includes("\\(")) return this.openHole(2, ")");
    const code = /^\\(?:u\{?([0-9a-fA-F]{4})\}?|x([0-9a-fA-F]{2}))/.exec(
      this.source.slice(this.at, this.at + 9),
    );
    if (code) {
      frame.buffer += String.fromCharCode(parseInt(code[1] ?? code[2] ?? "20", 16)).replace(
        /[\uE000\uE001]/,
        " ",
      );
      this.at += code[0].length;
      return;
    }
    frame.buffer += escapes.get(after) ?? after;
    this.at += 2;
  }
}

const heredocHole = /#\{([^{}]{0,100})\}|\{?\$(\w{1,60})\}?/g;

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["\n", ""],
]);
