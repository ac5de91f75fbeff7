import type { ParameterName } from "@/lib/widget/catalogue";
import {
  themeFieldName,
  themeParts,
  type ThemeKey,
  type ThemePart,
} from "@/lib/widget/theme-fields";

/** The element of a part of the theme in the form. */
export function themePartId({ stem }: ThemePart): string {
  return `theme${stem}`;
}

/** The parts that have anything to show. */
export function shownThemeParts(names: readonly ParameterName[]): readonly ThemePart[] {
  const isShown = ({ key }: ThemeKey) => shownNames(key, names).length > 0;
  return themeParts
    .map((part) => ({ ...part, keys: part.keys.filter(isShown) }))
    .filter(({ keys }) => keys.length > 0);
}

/** A key in the light scheme and in the dark one, as far as they are shown. */
export function shownNames(
  key: ThemeKey["key"],
  names: readonly ParameterName[],
): readonly ParameterName[] {
  return [themeFieldName(key), themeFieldName(`${key}-dark`)].filter((name) =>
    names.some((known) => known === name),
  );
}
