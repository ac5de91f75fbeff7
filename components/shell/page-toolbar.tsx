import type { ReactNode } from "react";

interface PageToolbarProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** The second row of the header: which page it is, and what one can do on it. */
export function PageToolbar({ children, className = "" }: PageToolbarProps) {
  return (
    <div
      className={`flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 lg:px-6 ${className}`}
    >
      {children}
    </div>
  );
}
