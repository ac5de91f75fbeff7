import { useEffect, useRef, useState, type ReactNode } from "react";
import { useIsMarked } from "@/components/studio/form/marked";
import { asTarget, useStudio } from "@/components/studio/studio-context";

interface PreviewLineProps {
  /** The setting that the line is about, if it is about one. */
  readonly path: string;
  /** What the line says: a change of it is marked for a moment. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A line of a preview. It is marked while its control is hovered or focused, and a click on it goes there. */
export function PreviewLine({ path, text, children }: PreviewLineProps) {
  const { reveal } = useStudio();
  const isMarked = useIsMarked(path);
  const [first] = useState(text);
  const target = asTarget(path);
  const line = useRef<HTMLSpanElement>(null);
  const isChanged = text !== first;

  useEffect(() => {
    if (!isMarked && !isChanged) return;
    // With the next frame: measuring now would make every key wait for a layout.
    const frame = requestAnimationFrame(() => line.current && showInPanel(line.current));
    return () => cancelAnimationFrame(frame);
  }, [isMarked, isChanged, text]);

  return (
    <span
      // A new key starts the animation anew.
      key={text}
      ref={line}
      data-path={path || undefined}
      onClick={target && (() => reveal(target))}
      className={`block border-l-2 pr-3 pl-[1.375rem] -indent-2 break-all lg:pl-[1.875rem] ${isMarked ? "border-accent bg-accent-soft" : "border-transparent"} ${target ? "cursor-pointer hover:bg-accent-soft" : ""} ${isChanged ? "flash" : ""}`}
    >
      {children}
    </span>
  );
}

/** Scrolls the panel and nothing around it: the page stays where its reader is. */
function showInPanel(line: HTMLElement): void {
  const panel = line.closest("[data-panel]");
  if (!panel) return;
  const [from, to] = [line.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (from.top < to.top) panel.scrollTop -= to.top - from.top;
  else if (from.bottom > to.bottom) panel.scrollTop += from.bottom - to.bottom;
}
