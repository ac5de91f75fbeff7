/** Cleans a URL of what mail, documents and code add to it, and takes it apart. Values are not decoded here. */

import { parameterLike } from "@/lib/findings/names";

export interface UrlText {
  /** Scheme, host and path as written; unset for a bare query. */
  readonly address?: string;
  /** Without its question mark. */
  readonly query: string;
  readonly fragment?: string;
  readonly notes: readonly string[];
  /** True for a sample whose lines are explained. */
  readonly isSample: boolean;
}

/** Undefined for what neither begins like an address nor has the form of a query. */
export function splitUrl(text: string): UrlText | undefined {
  const notes: string[] = [];
  const bare = withoutEscapes(withoutWrapping(text), notes);
  const whole = isEncodedWhole(bare) ? decodeWhole(bare, notes) : bare;
  const line = joinLines(whole);
  const url = cut(line);
  return url && { ...url, query: tidyQuery(url.query), notes, isSample: commented.test(whole) };
}

/** Quotes and brackets around it, and what code puts after it. */
function withoutWrapping(text: string): string {
  let rest = text.replace(/[\u200B\u200C\u200D\u2060\uFEFF]/g, "").trim();
  for (let turn = 0; turn < 4; turn += 1) {
    const last = rest.at(-1) ?? "";
    const pair = `${rest.charAt(0)}${last}`;
    const inner = rest.slice(1, -1);
    // Quotes within are those of a sum of strings, which is code.
    const isWrapped = /^(?:""|''|``|<>|\(\))$/.test(pair) && !inner.includes(last);
    if (isWrapped && rest.length > 1) rest = inner.trim();
    else if (last === ";" || /^["'`].*["'`],$/s.test(rest)) rest = rest.slice(0, -1).trim();
    else break;
  }
  return rest;
}

/** A whole value that a program puts in: `%s`, `%@`, `%1$s`. */
export const printed = /(?<==)%(?:\d\$)?[sd@v](?=&|$|["'])/g;

/** Ampersands and slashes as HTML and JSON write them, and expressions in a template as a name in braces. */
function withoutEscapes(text: string, notes: string[]): string {
  const plain = text.replace(/&(?:amp|#38|#x26);/gi, "&").replaceAll("\\u0026", "&");
  if (plain !== text)
    notes.push("It was escaped for HTML or JSON: each & was written another way.");
  return plain
    .replaceAll("\\/", "/")
    .replace(printed, "{value}")
    .replace(/\$\{([^{}]*)\}/g, (_, code: string) => {
      const name = (code.match(/[A-Za-z_$][\w$]*/g) ?? []).at(-1);
      return name ? `{${name}}` : "{value}";
    });
}

/** True when even the marks that hold a URL together are encoded. */
function isEncodedWhole(text: string): boolean {
  return /^https?%(?:25)*3A/i.test(text) || (/%(?:25)*3D/i.test(text) && !/[?&=]|:\/\//.test(text));
}

function decodeWhole(text: string, notes: string[]): string {
  notes.push("It was percent-encoded once more as a whole.");
  let rest = text;
  for (let turn = 0; turn < 3 && isEncodedWhole(rest); turn += 1) rest = decodeOnce(rest);
  return rest;
}

/** A broken escape stays as it was written. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[2-7][0-9a-f]/gi, (code) =>
      String.fromCharCode(parseInt(code.slice(1), 16)),
    );
  }
}

/**
 * Lines of a document, a mail or a list. One that begins with a parameter of its own begins a new entry; any other
 * goes on where the line before was broken.
 */
function joinLines(text: string): string {
  const lines = text.split(/[\r\n\t\v\f\u2028\u2029]+/).map(withoutComment);
  const isList = lines.every((line) => /^[?&]?[\w.-]{1,80}=/.test(line));
  // The text that grows is not looked at: that would copy all of it for each line.
  const parts: string[] = [];
  let last = "";
  for (const line of lines) {
    const name = /^([\w.-]{1,80})=/.exec(line)?.[1];
    const begins = name !== undefined && (isList || parameterLike(name) !== undefined);
    parts.push(begins && !"?&#".includes(last) ? `&${line}` : line);
    last = line.at(-1) ?? last;
  }
  return parts.join("");
}

const commented = /\s(?:#|\/\/)\s/;

/** A sample is explained behind a blank and a mark, and cut short with dots. */
function withoutComment(line: string): string {
  const mark = line.search(commented);
  return (mark === -1 ? line : line.slice(0, mark)).trim().replace(/(?<=[^./=])\.\.\.$/, "");
}

function cut(line: string): Omit<UrlText, "notes" | "isSample"> | undefined {
  const hash = line.indexOf("#");
  const rest = hash === -1 ? line : line.slice(0, hash);
  const fragment = hash === -1 ? {} : { fragment: line.slice(hash + 1) };
  const mark = rest.indexOf("?");
  const before = (mark === -1 ? rest : rest.slice(0, mark)).trim();
  const query = mark === -1 ? "" : rest.slice(mark + 1);
  if (isAddress(before)) return { address: before, query, ...fragment };
  if (before === "" && mark !== -1) return { query, ...fragment };
  return isQuery(rest) ? { query: rest.replace(/^&/, ""), ...fragment } : undefined;
}

/** With a scheme of the web, with a host alone, or a path of the studio. */
function isAddress(text: string): boolean {
  return (
    /^(?:[a-z][\w+.-]*:)?\/\/[^\s"'`]*$/i.test(text) ||
    /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/[^\s"'`]*)?$/i.test(text) ||
    /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?(?:\/[^\s"'`]*)?$/i.test(text) ||
    /^(?:\{\{?[\w$.-]+\}?\}|<[\w ]+>|\$\w+)(?:\/[^\s"'`]*)?$/.test(text) ||
    /^\/[\w/-]*$/.test(text)
  );
}

/** Names and values without the marks of code. */
function isQuery(text: string): boolean {
  if (!text.includes("=") || /["'`;()\\]|\s=|=\s*[[{]\s|=>/.test(text)) return false;
  return text.split("&").every((part) => /^\s*[^\s=]*(?:=|\s*$)/.test(part));
}

/** White space that stands around names and values without being encoded is not part of them. */
function tidyQuery(query: string): string {
  return query
    .split("&")
    .map((part) => {
      const mark = part.indexOf("=");
      return mark === -1
        ? part.trim()
        : `${part.slice(0, mark).trim()}=${part.slice(mark + 1).trim()}`;
    })
    .filter((part) => part !== "")
    .join("&");
}
