/** Reads data that is written out: JSON, JSON with comments, an object of JavaScript, a dict of Python. */

import { parseExpression } from "./javascript";
import { asJavaScript } from "./other-languages";
import { scopeOf, staticValue } from "./static-value";

/** Undefined for what is no list and no object. Members that are undefined are left out, as JSON does. */
export function readLiteral(text: string): unknown {
  if (!/^\s*(?:[[{(]|\/[/*]|#)/.test(text)) return undefined;
  const value = parseJson(text) ?? evaluate(text) ?? evaluate(asJavaScript(text));
  return typeof value === "object" && value !== null ? value : undefined;
}

function evaluate(text: string): unknown {
  const node = parseExpression(text);
  const isData = node?.type === "ObjectExpression" || node?.type === "ArrayExpression";
  return isData ? withoutUndefined(staticValue(node, scopeOf())) : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What JSON makes of a value: it has no undefined. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutUndefined(item ?? null));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, withoutUndefined(member)]),
  );
}
