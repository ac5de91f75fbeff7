/** What is judged of the theme's keys. */

import { check } from "./check-builders";
import { message } from "./message";
import type { Check } from "./parameter";
import { themeValue } from "./request-check-rules";
import { themeFieldName, themeKeys, type ThemeFieldName, type ThemeKey } from "./theme-fields";

/** The sample value of `--button-border-color-disabled` has seven digits, and is none of these. */
const hexadecimal = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const functional =
  /^rgba?\(\s*\d{1,3}((\s*,\s*|\s+)\d{1,3}){2}\s*([,/]\s*(\d|\d?\.\d+|\d{1,3}%)\s*)?\)$/i;

function checksOfKey({ isColour, words }: ThemeKey): readonly Check<string>[] {
  return [
    check(themeValue, (value: string) => {
      if (words && !words.includes(value)) {
        return message("not-a-word", `Invalid value. Allowed: ${words.join(", ")}.`);
      }
      return isColour && !hexadecimal.test(value) && !functional.test(value)
        ? message("not-a-colour", "Invalid colour. Use #RRGGBB, rgb(…) or rgba(…).")
        : undefined;
    }),
  ];
}

export const themeChecks: Readonly<Partial<Record<ThemeFieldName, readonly Check<string>[]>>> =
  Object.fromEntries(
    themeKeys.flatMap((key) => [
      [themeFieldName(key.key), checksOfKey(key)],
      [themeFieldName(`${key.key}-dark`), checksOfKey(key)],
    ]),
  );
