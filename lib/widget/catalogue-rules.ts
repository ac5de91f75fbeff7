import { catalogueNames, entryOf } from "./catalogue";
import type { DeclaredRule } from "./declared-rule";

/** The rules that entries of the catalogue name, each once. */
export const catalogueRules: readonly DeclaredRule[] = [
  ...new Set(
    catalogueNames.flatMap((name) => {
      const { checks = [], flavours } = entryOf(name);
      const required = Object.values(flavours).flatMap((applies) => applies.required ?? []);
      return [...checks.map(({ rule }) => rule), ...required];
    }),
  ),
];
