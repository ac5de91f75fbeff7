/** Builders for the checks of the catalogue. Each message says what is wrong and what to write instead. */

import type { DeclaredRule } from "./declared-rule";
import type { AnyConfig, Check } from "./parameter";
import {
  callbackMalformed,
  deprecatedResource,
  imageNotAbsolute,
  imageNotSvg,
} from "./request-check-rules";
import type { Value } from "./kinds";
import { deprecatedResources } from "./resources";

/** How a check differs from its rule, and how it is mended. */
type More = Omit<Check, "rule" | "judge">;

/** Judges set values only. */
export function check<V extends Value>(
  rule: DeclaredRule,
  judge: (value: V, config: AnyConfig) => string | undefined,
  more: More = {},
): Check<V> {
  return {
    rule,
    judge: (value, config) => (value === undefined ? undefined : judge(value, config)),
    ...more,
  };
}

export function matches(
  rule: DeclaredRule,
  pattern: RegExp,
  message: string,
  more: More = {},
): Check<string> {
  return check(rule, (value) => (pattern.test(value) ? undefined : message), more);
}

/**
 * A URL with a scheme: https, or an app's own. Two checks of one rule, and at most one of them reports: Belvo's own
 * samples use a scheme with underscores, which no URL parser accepts, so underscores only cause a warning.
 */
export function isAddress(): readonly Check<string>[] {
  return [
    check(callbackMalformed, (value) =>
      isCallback(value.replaceAll("_", "-"))
        ? undefined
        : "Not a valid URL. Use https://… or your app's own scheme, such as my-app://success.",
    ),
    check(
      callbackMalformed,
      (value) =>
        isCallback(value.replaceAll("_", "-")) && /^[^:]*_/.test(value)
          ? "A scheme cannot have underscores, so the phone may not find your app. Use hyphens."
          : undefined,
      { severity: "warning" },
    ),
  ];
}

function isCallback(value: string): boolean {
  return (
    URL.canParse(value) &&
    /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(value) &&
    // Code instead of a URL, and two schemes in one.
    !/^(javascript|data|vbscript):/i.test(value) &&
    !/^https?:\/\/[^/?#]*:\/\//i.test(value)
  );
}

export function isWebAddress(rule: DeclaredRule): Check<string> {
  return check(rule, (value) =>
    URL.canParse(value) && /^https?:\/\/./i.test(value)
      ? undefined
      : "Not a web URL. Use the full URL, starting with https://.",
  );
}

/** The documentation requires the full URL of an SVG. */
export function isSvg(): readonly Check<string>[] {
  return [
    isWebAddress(imageNotAbsolute),
    check(imageNotSvg, (value) =>
      URL.canParse(value) && !new URL(value).pathname.toLowerCase().endsWith(".svg")
        ? "The URL does not end in .svg. Belvo requires an SVG and shows a fallback for other icons."
        : undefined,
    ),
  ];
}

export const isCurrent: Check<readonly string[]> = check(
  deprecatedResource,
  (names) => {
    const found = names.filter(isDeprecated);
    return found.length > 0 ? `${found.join(", ")}: deprecated resource.` : undefined;
  },
  {
    mend: (raw = "") => {
      const names = raw
        .split(",")
        .map((name) => (name === "INVESTMENTS_TRANSACTIONS" ? "INVESTMENT_TRANSACTIONS" : name))
        .filter((name) => !isDeprecated(name));
      return [...new Set(names)].join(",") || undefined;
    },
  },
);

function isDeprecated(name: string): boolean {
  return deprecatedResources.some((old) => old === name);
}
