import { use, type ReactNode } from "react";
import type { PartName } from "@/lib/sketch/paint";
import { themeNames } from "@/lib/sketch/screen-settings";
import { styleOf } from "@/lib/sketch/theme";
import { DrawingContext } from "./drawing-context";

interface PartProps {
  readonly name: PartName;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** Something that theme keys paint. It is drawn in the browser only, so the policy for styles allows its style. */
export function Part({ name, className = "", children }: PartProps) {
  const { theme, scheme, marked } = use(DrawingContext);
  const names = themeNames(name, scheme);
  const isMarked = marked !== undefined && names.includes(marked);
  return (
    <div
      data-part={name}
      data-setting={isMarked ? marked : names[0]}
      style={styleOf(name, theme)}
      className={`${className} ${isMarked ? "outline-2 outline-offset-2 outline-accent" : ""}`}
    >
      {children}
    </div>
  );
}
