/** Builders for the checks of the catalogue. Each message says what is wrong and what to write instead. */

import type { AnyConfig, Check, Severity } from "./parameter";
import type { Value } from "./kinds";
import { deprecatedResources } from "./resources";

/** Judges set values only. */
export function check<V extends Value>(
  rule: string,
  severity: Severity,
  judge: (value: V, config: AnyConfig) => string | undefined,
): Check<V> {
  return {
    rule,
    severity,
    judge: (value, config) => (value === undefined ? undefined : judge(value, config)),
  };
}

export function matches(
  rule: string,
  severity: Severity,
  pattern: RegExp,
  message: string,
): Check<string> {
  return check(rule, severity, (value) => (pattern.test(value) ? undefined : message));
}

/**
 * A URL with a scheme: https, or an app's own. Two checks of one rule, and at most one of them reports: Belvo's own
 * samples use a scheme with underscores, which no URL parser accepts, so underscores only cause a warning.
 */
export function isAddress(): readonly Check<string>[] {
  return [
    check("callback-malformed", "error", (value) =>
      isCallback(value.replaceAll("_", "-"))
        ? undefined
        : "Not a valid URL. Use https://… or your app's own scheme, such as my-app://success.",
    ),
    check("callback-malformed", "warning", (value) =>
      isCallback(value.replaceAll("_", "-")) && /^[^:]*_/.test(value)
        ? "A scheme cannot have underscores, so the phone may not find your app. Use hyphens."
        : undefined,
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

export function isWebAddress(rule: string): Check<string> {
  return check(rule, "error", (value) =>
    URL.canParse(value) && /^https?:\/\/./i.test(value)
      ? undefined
      : "Not a web URL. Use the full URL, starting with https://.",
  );
}

/** The documentation requires the full URL of an SVG. */
export function isSvg(): readonly Check<string>[] {
  return [
    isWebAddress("image-not-absolute"),
    check("image-not-svg", "warning", (value) =>
      URL.canParse(value) && !new URL(value).pathname.toLowerCase().endsWith(".svg")
        ? "The URL does not end in .svg. Belvo requires an SVG and shows a fallback for other icons."
        : undefined,
    ),
  ];
}

export const deprecatedResource: Check<readonly string[]> = check(
  "deprecated-resource",
  "warning",
  (names) => {
    const found = names.filter((name) => deprecatedResources.some((old) => old === name));
    return found.length > 0 ? `${found.join(", ")}: deprecated resource.` : undefined;
  },
);
