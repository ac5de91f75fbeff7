/** Whether what a theme colours can be read. Belvo's own defaults are not judged. */

import { pairs, screenGround, type Pair } from "@/lib/sketch/pairs";
import { themeOf, type Scheme, type Theme } from "@/lib/sketch/theme";
import type { WidgetConfig } from "@/lib/widget/config";
import { multiRegionRequest } from "@/lib/widget/example-text";
import { sources } from "@/lib/widget/sources";
import { themeFieldName, themePrefix, type ThemeKey } from "@/lib/widget/theme-fields";
import { contrastOf, nearest } from "./contrast";
import type { Hit } from "./finding";
import { once } from "./once";
import { rule } from "./rule";
import { change } from "./make-fix";
import type { Reading, Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

/** A widget never shows the scheme that is not chosen. */
function shownSchemes({ "widget.color_scheme": chosen }: WidgetConfig): readonly Scheme[] {
  if (chosen === undefined) return ["light", "dark"];
  return chosen === "DARK" ? ["dark"] : ["light"];
}

const keyIn = (scheme: Scheme, key: ThemeKey["key"]): ThemeKey["key"] =>
  scheme === "dark" ? `${key}-dark` : key;

interface Judged extends Pair {
  readonly ratio: number;
}

/** Of each pair with a side that is set and valid, how well one sees it. */
function judged(config: WidgetConfig, theme: Theme, scheme: Scheme): readonly Judged[] {
  const isSet = (key: ThemeKey["key"]) =>
    config[themeFieldName(keyIn(scheme, key))] === theme.get(key);
  return pairs.flatMap((pair) => {
    if (!isSet(pair.text) && !(pair.ground && isSet(pair.ground))) return [];
    const ratio = ratioOf(pair, theme, scheme);
    return ratio === undefined ? [] : [{ ...pair, ratio }];
  });
}

function ratioOf({ text, ground }: Pair, theme: Theme, scheme: Scheme): number | undefined {
  const screen = screenGround[scheme];
  const below = ground ? theme.get(ground) : screen;
  return contrastOnce(theme.get(text) ?? "", below ?? "", screen);
}

const contrastOnce = once(contrastOf);

const failing = (all: readonly Judged[]) => all.filter(({ ratio, least }) => ratio < least);

/**
 * The nearest colour that mends each pair of a text and fails none that has it as its ground. What fails already may go on
 * failing.
 */
function mendedText(theme: Theme, scheme: Scheme, text: ThemeKey["key"]): string | undefined {
  const screen = screenGround[scheme];
  const wanted = pairs.flatMap((pair): Wanted[] => {
    if (pair.text === text) {
      return [{ ground: pair.ground ? theme.get(pair.ground) : screen, least: pair.least }];
    }
    const ratio = pair.ground === text ? ratioOf(pair, theme, scheme) : undefined;
    return ratio === undefined || ratio < pair.least
      ? []
      : [{ text: theme.get(pair.text), least: pair.least }];
  });
  return nearestOnce(theme.get(text) ?? "", wanted, screen);
}

/** The other side of a pair that has to pass. */
interface Wanted {
  readonly text?: string | undefined;
  readonly ground?: string | undefined;
  readonly least: number;
}

/** A theme is judged again at each key that is pressed anywhere, and a colour is looked for a hundred times. */
const nearestOnce = once((colour: string, wanted: readonly Wanted[], screen: string) =>
  nearest(colour, (moved) =>
    wanted.every(({ text = moved, ground = moved, least }) => {
      const ratio = contrastOf(text, ground, screen);
      return ratio !== undefined && ratio >= least;
    }),
  ),
);

function hitsIn(subject: Subject, scheme: Scheme): readonly Hit[] {
  const { config } = subject.reading;
  const theme = themeOf(config, scheme);
  const worst = new Map<ThemeKey["key"], Judged>();
  for (const pair of failing(judged(config, theme, scheme))) {
    const before = worst.get(pair.text);
    if (!before || pair.ratio < before.ratio) worst.set(pair.text, pair);
  }
  return [...worst.values()].map(({ text, ground, ratio, least }) => {
    const name = themeFieldName(keyIn(scheme, text));
    const mended = mendedText(theme, scheme, text);
    return {
      parameter: name,
      message: say("low-contrast", floor(ratio), ground && keyIn(scheme, ground), least),
      ...(mended && {
        suggestion: mended,
        // A colour that is valid brings no error with it: it need not be tried.
        fix: (reading: Reading) => change(name, () => mended)(reading) ?? reading,
      }),
    };
  });
}

/** Rounded down: 4.499 is not 4.5. */
const floor = (ratio: number) => Math.floor(ratio * 100) / 100;

const withColours = (title: string) =>
  multiRegionRequest({
    widget: {
      theme: [
        { css_key: "--nav-bar-background-color", value: "#0663F9" },
        { css_key: "--nav-bar-title-color", value: title },
        { css_key: "--nav-bar-icon-color", value: "#FFFFFF" },
      ],
    },
  });

export const themeContrast = rule({
  id: "theme-contrast",
  severity: "warning",
  about: "request",
  meaning:
    "A text or an icon has less contrast with its background than WCAG 2.2 requires: 4.5 for text, 3 for icons. Which theme key colours which part is inferred from the name of the key; only pairs of which you set a side are judged.",
  source: sources.branding,
  bad: withColours("#161A1D"),
  good: withColours("#FFFFFF"),
  find: (subject) =>
    viewOf(subject).given.some(({ name }) => name.startsWith(themePrefix))
      ? shownSchemes(subject.reading.config).flatMap((scheme) => hitsIn(subject, scheme))
      : [],
});
