import { checksOf } from "./all-checks";
import { catalogueNames, entryOf } from "./catalogue";
import type { CheckRule } from "./check-rule";
import type { DeclaredRule } from "./declared-rule";
import { requestCheckTexts } from "./request-check-texts";
import { urlCheckTexts } from "./url-check-texts";

const texts = { ...urlCheckTexts, ...requestCheckTexts };

/** The rule with its texts. */
export function withTexts<R extends CheckRule>(rule: R): DeclaredRule & Pick<R, "id"> {
  const declared: CheckRule = rule;
  return "meaning" in declared
    ? { ...declared, id: rule.id }
    : { ...declared, ...texts[declared.id], id: rule.id };
}

/** The rules that entries of the catalogue name, each once. */
export const catalogueRules: readonly CheckRule[] = [
  ...new Set(
    catalogueNames.flatMap((name) => {
      const { flavours } = entryOf(name);
      const required = Object.values(flavours).flatMap((applies) => applies.required ?? []);
      return [...checksOf(name).map(({ rule }) => rule), ...required];
    }),
  ),
];
