/** The checks that several fields of a token request share. Each answers the problems it found. */

import { isObject } from "@/lib/widget/json";
import { invalid, invalidChoice, required, type Problem } from "./problem";

export type Check = (value: unknown, field: string) => readonly Problem[];

/** An object's own value at a key; undefined when it is no object. */
export function at(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Belvo answers `null` for a blank too. */
function blank(value: unknown, field: string): readonly Problem[] | undefined {
  if (value === null) return [{ code: "null", message: "This field may not be null.", field }];
  return value === ""
    ? [{ code: "null", message: "This field may not be blank.", field }]
    : undefined;
}

export function optional(check: Check): Check {
  return (value, field) =>
    value === undefined ? [] : (blank(value, field) ?? check(value, field));
}

export function mandatory(check: Check): Check {
  return (value, field) =>
    value === undefined ? [required(field)] : (blank(value, field) ?? check(value, field));
}

export function text(judge: (value: string) => string | undefined = () => undefined): Check {
  return (value, field) => {
    if (typeof value !== "string") return [invalid(field, "Not a valid string.")];
    const message = judge(value);
    return message === undefined ? [] : [invalid(field, message)];
  };
}

export function matching(pattern: RegExp, message: string): Check {
  return text((value) => (pattern.test(value) ? undefined : message));
}

export function oneOf(values: readonly string[]): Check {
  return (value, field) =>
    values.some((known) => known === value) ? [] : [invalidChoice(field, value)];
}

export const flag: Check = (value, field) =>
  typeof value === "boolean" ? [] : [invalid(field, "Must be a valid boolean.")];

export const webAddress = text((value) => {
  const url = URL.parse(value);
  return url && /^https?:$/.test(url.protocol) ? undefined : "Enter a valid URL.";
});

/** Belvo names no field here. */
export function list(item: Check): Check {
  return (value, field) => {
    if (!Array.isArray(value)) {
      const message = `Expected a list but got type "${pythonType(value)}".`;
      return [{ code: "not_a_list", message }];
    }
    return value.flatMap((one: unknown) => item(one, field));
  };
}

/** A check of each field of an object, by its own path. Fields without a check are ignored. */
export function object(checks: Readonly<Record<string, Check>>): Check {
  return (value, field) => {
    if (!isObject(value)) {
      const message = `Invalid data. Expected a dictionary, but got ${pythonType(value)}.`;
      return [invalid(field, message)];
    }
    return Object.entries(checks).flatMap(([key, check]) =>
      check(at(value, key), field === "" ? key : `${field}.${key}`),
    );
  };
}

/** Belvo's messages speak of types in the language that it is written in. */
function pythonType(value: unknown): string {
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "str";
    case "boolean":
      return "bool";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "object":
      return value === null ? "NoneType" : "dict";
    case "bigint":
    case "symbol":
    case "undefined":
    case "function":
      return "NoneType";
  }
}
