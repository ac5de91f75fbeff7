/** How a rule is declared. Its id stays in its type, so that the compiler sees one that is registered twice. */

import type { Rule } from "./finding";

export type RuleWith<Id extends string> = Rule & { readonly id: Id };

export function rule<const Id extends string>(declared: RuleWith<Id>): RuleWith<Id> {
  return declared;
}

/** The first id that two of them have; never where each has its own. */
type TwiceIn<Rules extends readonly Rule[]> = Rules extends readonly [
  infer First extends Rule,
  ...infer Others extends readonly Rule[],
]
  ? First["id"] extends Others[number]["id"]
    ? First["id"]
    : TwiceIn<Others>
  : never;

/** The rules as they are. Two with one id do not compile: the compiler then names that id. */
export function eachOnce<const Rules extends readonly Rule[]>(
  rules: Rules & ([TwiceIn<Rules>] extends [never] ? unknown : { readonly twice: TwiceIn<Rules> }),
): Rules {
  return rules;
}
