/**
 * Whether the call of an action is one that a page of the studio makes: plain JSON, without the references that the framework
 * could resolve. The framework decodes a call before any code of the studio sees it, and answers a bad one with 500.
 */

import "server-only";
import { parseJson } from "@/lib/widget/parse-json";

/** In characters; `next.config.mjs` says the same. */
const longestCall = 16 * 1024;

export function isActionCall(headers: Pick<Headers, "has">): boolean {
  return headers.has("next-action");
}

/** A longer one goes on: the framework refuses it by its size. */
export async function isPlainCall(request: Request): Promise<boolean> {
  const { headers } = request;
  if (!/^[0-9a-f]{42}$/.test(headers.get("next-action") ?? "")) return false;
  if (!headers.get("content-type")?.startsWith("text/plain")) return false;
  try {
    const text = await request.text();
    if (text.length > longestCall) return true;
    const read = parseJson(text);
    return Array.isArray(read) && isPlain(read);
  } catch {
    // The client has left before its body was here.
    return false;
  }
}

/** A text that starts with `$` is written as `$$`; any other `$` tells the framework to do something. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string") return !/^\$(?!\$|undefined$)/.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isPlain);
}
