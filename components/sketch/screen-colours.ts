import type { Scheme } from "@/lib/sketch/theme";

/** The widget's own ground and text, which no theme key paints. The ground is `screenGround`, where contrast is judged. */
export const screenColours: Readonly<Record<Scheme, string>> = {
  light: "bg-[#ffffff] text-[#161A1D]",
  dark: "bg-[#011432] text-[#EEF3F8]",
};
