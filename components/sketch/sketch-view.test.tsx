import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { paint } from "@/lib/sketch/paint";
import { sketch } from "@/lib/sketch/sketch";
import { parseConfig } from "@/lib/widget/parse-config";
import { themeKeys, type ThemeKey } from "@/lib/widget/theme-fields";
import type { Scheme } from "@/lib/sketch/theme";
import { SketchView } from "./sketch-view";

const painted = new Set<string>(Object.values(paint).flatMap((keys) => Object.values(keys)));

/** The style of every part on every screen. */
function stylesOf(query: string, scheme: Scheme): readonly string[] {
  const { config } = parseConfig(query);
  const drawing = sketch(config);
  return drawing.screens.flatMap(({ id }) => {
    const { container, unmount } = render(
      <SketchView
        config={config}
        sketch={drawing}
        screen={id}
        scheme={scheme}
        marked={undefined}
        onScreen={() => {}}
        onScheme={() => {}}
        onReveal={() => {}}
      />,
    );
    const styles = [...container.querySelectorAll("[data-part]")].map(
      (part) => `${id} ${part.getAttribute("data-part")} ${part.getAttribute("style")}`,
    );
    unmount();
    return styles;
  });
}

function otherValue({ key, isColour, words }: ThemeKey): string {
  if (words) return words.at(-1) ?? "";
  if (isColour) return "rgb(1, 2, 3)";
  if (key.endsWith("box-shadow")) return "0 0 3px 3px rgb(1, 2, 3)";
  if (key.endsWith("weight")) return "300";
  return key.includes("opacity") ? "0.7" : "13px";
}

const plain = { light: stylesOf("", "light"), dark: stylesOf("", "dark") };

const cases = themeKeys.filter(({ key }) => painted.has(key));

test.each(cases)("$key changes a part, in both schemes", (key) => {
  const value = encodeURIComponent(otherValue(key));
  expect(stylesOf(`widget.theme.${key.key}=${value}`, "light")).not.toEqual(plain.light);
  expect(stylesOf(`widget.theme.${key.key}-dark=${value}`, "dark")).not.toEqual(plain.dark);
});
