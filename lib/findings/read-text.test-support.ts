/** Reads an example or a line of the corpus: a widget URL, a token request as JSON, or one after the other. */

import { readQuery } from "@/lib/widget/query";
import type { RequestSubject, UrlSubject } from "./subject";

export function readText(text: string): { url?: UrlSubject; request?: RequestSubject } {
  const start = text.search(/\{(?=\s|"|\}$)/);
  if (start === -1) return { url: readUrl(text) };
  const json = text.slice(start);
  const request = { body: JSON.parse(json) as unknown, text: json };
  return start === 0 ? { request } : { url: readUrl(text.slice(0, start)), request };
}

function readUrl(line: string): UrlSubject {
  const text = line.trim();
  const [beforeFragment = "", fragment] = text.split("#");
  const [address = "", query = ""] = beforeFragment.split("?");
  return {
    address,
    ...(fragment !== undefined && { fragment }),
    entries: readQuery(query),
    text,
  };
}
