import { createContext } from "react";
import type { ParameterName } from "@/lib/widget/catalogue";
import type { Scheme, Theme } from "@/lib/sketch/theme";

interface Drawing {
  readonly theme: Theme;
  readonly scheme: Scheme;
  /** Whose control has the focus: its parts are marked. */
  readonly marked: ParameterName | undefined;
}

export const DrawingContext = createContext<Drawing>({
  theme: new Map(),
  scheme: "light",
  marked: undefined,
});
