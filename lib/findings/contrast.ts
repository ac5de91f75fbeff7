/** WCAG 2.2 contrast of two colours, and the colour nearest in lightness that has enough of it. */

import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode as registerMode,
  wcagContrast,
  type Rgb,
} from "culori/fn";

registerMode(modeLrgb);
registerMode(modeOklab);
registerMode(modeOklch);
registerMode(modeRgb);

const toRgb = converter("rgb");
const toOklch = converter("oklch");

/** A colour as it looks over a ground; undefined where one of them is no colour. */
function over(colour: string, ground: string): Rgb | undefined {
  const above = toRgb(parse(colour));
  const below = toRgb(parse(ground));
  if (!above || !below) return undefined;
  const alpha = above.alpha ?? 1;
  const mix = (a: number, b: number) => a * alpha + b * (1 - alpha);
  return {
    mode: "rgb",
    r: mix(above.r, below.r),
    g: mix(above.g, below.g),
    b: mix(above.b, below.b),
  };
}

/** The ratio of a text and its ground, which lies on the screen; undefined where one is no colour. */
export function contrastOf(text: string, ground: string, screen: string): number | undefined {
  const below = over(ground, screen);
  const above = below && over(text, formatHex(below));
  return above && wcagContrast(above, below);
}

/** Of the way from black to white. */
const steps = 100;

/** The colour of the same hue whose lightness is nearest and which passes; undefined where none does. */
export function nearest(colour: string, passes: (colour: string) => boolean): string | undefined {
  const from = toOklch(parse(colour));
  if (!from) return undefined;
  for (let step = 1; step <= steps; step++) {
    for (const l of [from.l - step / steps, from.l + step / steps]) {
      if (l < 0 || l > 1) continue;
      const moved = formatHex(clampChroma({ ...from, l, alpha: 1 }, "oklch")).toUpperCase();
      if (passes(moved)) return moved;
    }
  }
  return undefined;
}
