/** Why a value is invalid as it is written, and what to write instead. */

import { entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { Kind } from "@/lib/widget/kinds";
import { longestList } from "@/lib/widget/limits";
import { accepts } from "@/lib/widget/shape-problem";
import { closest } from "./closest";

export type ValueRule =
  | "empty-value"
  | "serialized-absence"
  | "stray-whitespace"
  | "wrong-case"
  | "legacy-value"
  | "invalid-value";

export interface ValueProblem {
  readonly rule: ValueRule;
  /** The text, or the item of a list, that is meant. */
  readonly item: string;
  /** What to write instead: empty means nothing at all, unset that only the developer knows. */
  readonly instead?: string;
}

const absent = /^\s*(?:undefined|null|NaN|None|\[object Object\])\s*$/;

/** Empty when the value can be held as it is. */
export function valueProblems(name: ParameterName, raw: string): readonly ValueProblem[] {
  const { kind } = entryOf(name);
  if (raw.trim() === "") return [{ rule: "empty-value", item: raw, instead: "" }];
  if (kind.kind !== "choices") return present(judge(name, kind, raw));
  // A comma too many leaves an empty item, which no reader minds.
  const items = [...new Set(raw.split(","))].filter((item) => item !== "");
  if (items.length > longestList) return [{ rule: "invalid-value", item: raw }];
  return items.flatMap((item) => present(judge(name, kind, item)));
}

/** The value with the items mended that the rule means; undefined when nothing is left of it. */
export function mendValue(name: ParameterName, raw: string, rules: readonly ValueRule[]) {
  const problems = new Map(
    valueProblems(name, raw)
      .filter(({ rule, instead }) => rules.includes(rule) && instead !== undefined)
      .map(({ item, instead = "" }) => [item, instead]),
  );
  if (problems.size === 0) return raw;
  const { kind } = entryOf(name);
  if (kind.kind !== "choices") return problems.get(raw) || undefined;
  const items = raw.split(",").flatMap((item) => (problems.get(item) ?? item).split(","));
  return [...new Set(items)].filter((item) => item !== "").join(",") || undefined;
}

function present(problem: ValueProblem | undefined): readonly ValueProblem[] {
  return problem ? [problem] : [];
}

function judge(name: ParameterName, kind: Kind, item: string): ValueProblem | undefined {
  if (absent.test(item)) return { rule: "serialized-absence", item, instead: "" };
  // Encoded twice: what arrives is a code in the place of a character.
  const decoded = kind.kind === "text" ? item : decodeOnce(item);
  if (decoded !== item) return { rule: "invalid-value", item, instead: decoded };
  const bare = bareOf(kind, item);
  if (bare !== item) {
    // What is wrong beside it is mended at once: one click, one value.
    const { instead = bare } = judge(name, kind, bare) ?? {};
    return { rule: "stray-whitespace", item, instead };
  }
  switch (kind.kind) {
    case "text":
      return accepts(kind, item) ? undefined : { rule: "invalid-value", item };
    case "flag":
      return judgeChoice(name, ["true", "false"], item);
    case "choice":
      return judgeChoice(
        name,
        kind.options.map(({ value }) => value),
        item,
      );
    case "choices": {
      const options = optionsOf(kind);
      if (!kind.open) return judgeChoice(name, [...options.values()], item);
      const known = options.get(item.toLowerCase());
      if (known !== undefined && known !== item)
        return { rule: "wrong-case", item, instead: known };
      return accepts(kind, item) ? undefined : { rule: "invalid-value", item };
    }
    case "integer":
      return accepts(kind, item) ? undefined : { rule: "invalid-value", item };
  }
}

/** Line breaks and tabs come from the documents' samples, which are set on several lines. */
function bareOf(kind: Kind, item: string): string {
  const trimmed = item.trim();
  if (kind.kind === "text" && kind.format === "long") return trimmed;
  if (!/[\r\n\t]/.test(trimmed)) return trimmed;
  const isProse = kind.kind === "text" && kind.format === "plain";
  return trimmed
    .split(/[\r\n\t]+/)
    .map((part) => part.trim())
    .join(isProse ? " " : "");
}

function decodeOnce(item: string): string {
  if (!/%[0-9a-f]{2}/i.test(item)) return item;
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}

function judgeChoice(
  name: ParameterName,
  options: readonly string[],
  item: string,
): ValueProblem | undefined {
  if (options.includes(item)) return undefined;
  const lower = item.toLowerCase();
  const cased = options.find((option) => option.toLowerCase() === lower);
  if (cased !== undefined) return { rule: "wrong-case", item, instead: cased };
  if (entryOf(name).droppedValues?.includes(lower))
    return { rule: "legacy-value", item, instead: "" };
  const instead = meant(name, options, lower);
  return { rule: "invalid-value", item, ...(instead !== undefined && { instead }) };
}

function meant(name: ParameterName, options: readonly string[], lower: string): string | undefined {
  const { spellings, dropsRegion } = entryOf(name);
  if (spellings && Object.hasOwn(spellings, lower)) return spellings[lower];
  const [bare = ""] = lower.split(/[-_]/);
  if (dropsRegion && options.includes(bare)) return bare;
  if (options.includes("true")) {
    if (["1", "yes", "on", "sim", "sí"].includes(lower)) return "true";
    if (["0", "no", "off", "não"].includes(lower)) return "false";
  }
  return closest(lower, options);
}

const optionMaps = new WeakMap<Kind, ReadonlyMap<string, string>>();

/** By lower case. */
function optionsOf(kind: Kind & { readonly kind: "choices" }): ReadonlyMap<string, string> {
  const known = optionMaps.get(kind);
  if (known) return known;
  const map = new Map(kind.options.map(({ value }) => [value.toLowerCase(), value]));
  optionMaps.set(kind, map);
  return map;
}
