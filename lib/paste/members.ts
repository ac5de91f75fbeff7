/** Looks into values of which nothing is known. */

import { isObject, type JsonObject } from "@/lib/widget/json";

/** The members of an object; none for anything else, a list included. */
export function membersOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
