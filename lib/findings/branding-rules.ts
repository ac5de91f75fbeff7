/** How the widget looks. */

import { isParameterName, tokenFieldNames } from "@/lib/widget/catalogue";
import { sources } from "@/lib/widget/sources";
import { themePrefix } from "@/lib/widget/theme-fields";
import { fromCatalogue } from "./checked";
import { closest } from "./closest";
import { themeContrast } from "./contrast-rule";
import { multiRegionRequest } from "@/lib/widget/example-text";
import {
  imageNotAbsolute,
  imageNotSvg,
  overlayColour,
  themeValue,
} from "@/lib/widget/request-check-rules";
import { rule } from "./rule";
import { hitsFor } from "./hits";
import { change, discard, fixWith, rename } from "./make-fix";
import { mention, nameOf } from "./speakable";
import { viewOf } from "./view";
import { say } from "./words";

const withTheme = (css_key: string, value: string) =>
  multiRegionRequest({ widget: { theme: [{ css_key, value }] } });

const themeNames = tokenFieldNames.filter((name) => name.startsWith(themePrefix));

const unknownThemeKey = rule({
  id: "unknown-theme-key",
  severity: "warning",
  about: "request",
  meaning: "Belvo documents no such theme key.",
  source: sources.branding,
  bad: withTheme("--color-primary", "#0663F9"),
  good: withTheme("--color-primary-base", "#0663F9"),
  find: (subject) => {
    const { fields } = viewOf(subject);
    const rest = new Set((subject.request?.rest ?? []).map(([name]) => name));
    const found = [
      ...new Set(
        fields
          .map(([name]) => name)
          .filter((name) => unknownKey.test(name) && !isParameterName(name)),
      ),
    ];
    return hitsFor(found, (name) => {
      const like = closest(name.slice(themePrefix.length), themeKeys);
      return {
        parameter: nameOf(name),
        isSent: !rest.has(name),
        message: say("unknown-theme-key", like),
        ...(like && { suggestion: like }),
        ...fixWith(subject, like ? rename(name, `${themePrefix}${like}`) : discard(name)),
      };
    });
  },
});

/** An item that is none of a key and a value has a number in its path, and a rule of its own. */
const unknownKey = /^widget\.theme\.(?!\d+(?:\.|$))/;

const scheme = "widget.color_scheme";

const darkKeysUnused = rule({
  id: "dark-keys-unused",
  severity: "warning",
  about: "request",
  meaning:
    "Theme keys that end in `-dark` apply in dark mode only, and the request does not set the dark colour scheme.",
  source: sources.branding,
  bad: multiRegionRequest({
    widget: {
      color_scheme: "LIGHT",
      theme: [{ css_key: "--color-primary-base-dark", value: "#0663F9" }],
    },
  }),
  good: multiRegionRequest({
    widget: {
      color_scheme: "DARK",
      theme: [{ css_key: "--color-primary-base-dark", value: "#0663F9" }],
    },
  }),
  find: (subject) => {
    const { given, placeheld } = viewOf(subject);
    const keys = given
      .map(({ name }) => name)
      .filter((name) => name.startsWith(themePrefix) && name.endsWith("-dark"))
      .map((name) => name.slice(themePrefix.length));
    const chosen = subject.reading.config[scheme];
    if (keys.length === 0 || chosen === "DARK" || placeheld.has(scheme)) return [];
    const { names, count, list } = mention(keys);
    return [
      {
        parameter: scheme,
        // Which scheme an unset one means is documented nowhere.
        severity: chosen === undefined ? "info" : "warning",
        message:
          chosen === undefined
            ? say("dark-keys-by-default", names, count)
            : say("dark-keys-in-light", names, count),
        ...list,
        suggestion: "DARK",
        ...fixWith(
          subject,
          change(scheme, () => "DARK"),
        ),
      },
    ];
  },
});

const themeKeys = themeNames.map((name) => name.slice(themePrefix.length));

export const imageRules = [
  fromCatalogue(imageNotSvg),
  fromCatalogue(imageNotAbsolute),
  fromCatalogue(overlayColour),
] as const;
export const themeRules = [
  unknownThemeKey,
  fromCatalogue(themeValue),
  darkKeysUnused,
  themeContrast,
] as const;
