import type { ComponentProps } from "react";

interface ScrollerProps extends Pick<ComponentProps<"div">, "ref" | "children"> {
  /** For who listens. */
  readonly label: string;
}

/** Scrolls in both directions, as high as the screen allows. The keyboard reaches it. */
export function Scroller({ ref, label, children }: ScrollerProps) {
  return (
    <div
      ref={ref}
      tabIndex={0}
      role="group"
      aria-label={label}
      className="min-h-22 overflow-auto rounded-lg border border-line bg-surface -outline-offset-2 max-xl:max-h-[max(24rem,calc(100dvh-8rem))]"
    >
      {children}
    </div>
  );
}
