/**
 * Reads the errors in an answer of Belvo's: an array of objects by the documents, in fact also a single object, objects
 * without message or field, and objects nested under the name of a field. Nothing of Belvo's own text is kept.
 */

import "server-only";
import { parseJson } from "@/lib/widget/parse-json";
import { meaningOf } from "@/lib/widget/error-codes";
import type { FieldProblem } from "@/lib/mint/mint-error";
import { wireNameOf } from "./field-names";

export interface BelvoErrors {
  /** Empty when the answer holds no error in a known shape. */
  readonly problems: readonly FieldProblem[];
  readonly requestId: string | undefined;
}

const requestIdPattern =
  /^(?:[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

const mostProblems = 20;
const deepest = 6;

export function readErrors(text: string): BelvoErrors {
  const problems = new Map<string, FieldProblem>();
  let count = 0;
  let requestId: string | undefined;

  function add(path: string, code?: string): void {
    if (count >= mostProblems) return;
    count += 1;
    const parameter = wireNameOf(path);
    const message = meaningOf(code);
    problems.set(`${parameter} ${message}`, { ...(parameter && { parameter }), message });
  }

  function visit(value: unknown, path: string, depth: number): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      for (const item of value) {
        // Some frameworks list bare sentences under the name of a field.
        if (typeof item === "string") add(path);
        else visit(item, path, depth + 1);
      }
      return;
    }
    if (!isObject(value)) return;

    const { request_id, code, message, field, ...rest } = value;
    if (typeof request_id === "string" && requestIdPattern.test(request_id)) {
      requestId ??= request_id;
    }
    const here = typeof field === "string" ? join(path, field) : path;
    if (typeof code === "string") add(here, code);
    else if (typeof message === "string") add(here);
    for (const [key, nested] of Object.entries(rest)) {
      visit(nested, join(here, key), depth + 1);
    }
  }

  visit(parseJson(text), "", 0);
  return { problems: [...problems.values()], requestId };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
