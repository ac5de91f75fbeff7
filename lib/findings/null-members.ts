/** Members that are null: Belvo documents null for one field alone, and elsewhere it means that nothing is set. */

import { isObject } from "@/lib/widget/json";

const meaningful = "widget.branding.default_consent_duration_days";
const deepest = 12;

/** The value without its null members. */
export function withoutNulls(value: unknown, path = "", depth = 0): unknown {
  if (!isObject(value) || depth > deepest) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      const own = path === "" ? key : `${path}.${key}`;
      return member === null && own !== meaningful
        ? []
        : [[key, withoutNulls(member, own, depth + 1)]];
    }),
  );
}

/** The dotted paths of the members that are null. */
export function nullPaths(value: unknown, path = "", depth = 0): readonly string[] {
  if (!isObject(value) || depth > deepest) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const own = path === "" ? key : `${path}.${key}`;
    if (member === null) return own === meaningful ? [] : [own];
    return nullPaths(member, own, depth + 1);
  });
}
