import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What there is none of. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The step that fills it. */
  readonly action: ReactNode;
}

/** In the place of what is not there yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-line-strong px-4 py-10 text-center">
      <p className="font-medium">{title}</p>
      {children && <p className="max-w-[60ch] text-13 text-quiet">{children}</p>}
      <div className="flex flex-wrap justify-center gap-2 pt-1">{action}</div>
    </div>
  );
}
