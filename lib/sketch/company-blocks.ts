/** Who asks: the company's images, never fetched and so drawn as initials, and the documented sentence with its name. */

import type { WidgetConfig } from "@/lib/widget/config";
import type { Block } from "./block";
import type { SketchWords } from "./words";

const words = new Intl.Segmenter("en", { granularity: "word" });
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

export function companyBlocks(
  config: WidgetConfig,
  texts: Pick<SketchWords, "usesBelvo" | "linkYourAccount">,
): readonly Block[] {
  const {
    "widget.branding.company_name": name,
    "widget.branding.company_icon": icon,
    "widget.branding.company_logo": logo,
    "widget.branding.show_belvo_middle_logo": middle,
  } = config;
  const mark = initials(name ?? "");
  return [
    ...(icon === undefined
      ? []
      : [
          {
            kind: "mark",
            text: mark,
            isWide: false,
            setting: "widget.branding.company_icon",
          } as const,
        ]),
    ...(logo === undefined
      ? []
      : [
          {
            kind: "mark",
            text: name ?? mark,
            isWide: true,
            setting: "widget.branding.company_logo",
          } as const,
        ]),
    ...(middle
      ? [
          {
            kind: "mark",
            text: "Belvo",
            isWide: true,
            setting: "widget.branding.show_belvo_middle_logo",
          } as const,
        ]
      : []),
    {
      kind: "heading",
      text: name === undefined ? texts.linkYourAccount : texts.usesBelvo(name),
      setting: "widget.branding.company_name",
    },
  ];
}

/** At most two letters; a dot without a name. */
export function initials(name: string): string {
  const found = [...words.segment(name)]
    .filter(({ isWordLike }) => isWordLike)
    .slice(0, 2)
    .map(({ segment }) => [...letters.segment(segment)][0]?.segment ?? "");
  return found.join("").toUpperCase() || "•";
}
