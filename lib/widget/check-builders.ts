/** Builders for the checks of the catalogue. */

import type { CheckRule } from "./check-rule";
import { message, type Message } from "./message";
import type { AnyConfig, Check } from "./parameter";
import {
  callbackMalformed,
  deprecatedResource,
  imageNotAbsolute,
  imageNotSvg,
} from "./request-check-rules";
import { say } from "./check-words";
import type { Value } from "./kinds";
import { deprecatedResources } from "./resources";

/** How a check differs from its rule, and how it is mended. */
type More = Omit<Check, "rule" | "judge">;

/** Judges set values only. */
export function check<V extends Value>(
  rule: CheckRule,
  judge: (value: V, config: AnyConfig) => Message | undefined,
  more: More = {},
): Check<V> {
  return {
    rule,
    judge: (value, config) => (value === undefined ? undefined : judge(value, config)),
    ...more,
  };
}

/** `text` says what is wrong and what to write instead. */
export function matches(
  rule: CheckRule,
  pattern: RegExp,
  text: string,
  more: More = {},
): Check<string> {
  const wrong = message("no-match", text);
  return check(rule, (value) => (pattern.test(value) ? undefined : wrong), more);
}

/**
 * A URL with a scheme: https, or an app's own. Two checks of one rule, and at most one of them reports: Belvo's own
 * samples use a scheme with underscores, which no URL parser accepts, so underscores only cause a warning.
 */
export function isAddress(): readonly Check<string>[] {
  return [
    check(callbackMalformed, (value) =>
      isCallback(value.replaceAll("_", "-")) ? undefined : say("not-a-callback"),
    ),
    check(
      callbackMalformed,
      (value) =>
        isCallback(value.replaceAll("_", "-")) && /^[^:]*_/.test(value)
          ? say("underscore-in-scheme")
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

export function isWebAddress(rule: CheckRule): Check<string> {
  return check(rule, (value) =>
    URL.canParse(value) && /^https?:\/\/./i.test(value) ? undefined : say("not-a-web-url"),
  );
}

/** The documentation requires the full URL of an SVG. */
export function isSvg(): readonly Check<string>[] {
  return [
    isWebAddress(imageNotAbsolute),
    check(imageNotSvg, (value) =>
      URL.canParse(value) && !new URL(value).pathname.toLowerCase().endsWith(".svg")
        ? say("not-an-svg")
        : undefined,
    ),
  ];
}

export const isCurrent: Check<readonly string[]> = check(
  deprecatedResource,
  (names) => {
    const found = names.filter(isDeprecated);
    return found.length > 0 ? say("deprecated-resource", found) : undefined;
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
