import { use, type ReactNode } from "react";
import type { ParameterName } from "@/lib/widget/catalogue";
import { DrawingContext } from "./drawing-context";

interface DecidedProps {
  readonly by: ParameterName | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something whose content a setting decides. */
export function Decided({ by, className = "", children }: DecidedProps) {
  const { marked } = use(DrawingContext);
  const isMarked = by !== undefined && by === marked;
  return (
    <div
      data-setting={by}
      className={`${className} ${isMarked ? "outline-2 outline-offset-2 outline-accent" : ""}`}
    >
      {children}
    </div>
  );
}
