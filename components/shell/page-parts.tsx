import type { ReactNode } from "react";
import { PageToolbar } from "./page-toolbar";

const widths = { narrow: "max-w-3xl", wide: "max-w-[1760px]" } as const;

export type PageWidth = keyof typeof widths;

interface PageTitleProps {
  readonly actions?: ReactNode;
  readonly children: string;
}

/** The second row of the header, on every page but the main screen. */
export function PageTitle({ actions, children }: PageTitleProps) {
  return (
    <PageToolbar>
      <h1 className="min-w-0 text-16 font-semibold tracking-tight break-words">{children}</h1>
      {actions && <div className="ml-auto flex flex-wrap gap-1">{actions}</div>}
    </PageToolbar>
  );
}

interface PageMainProps {
  readonly about?: ReactNode;
  readonly width?: PageWidth | undefined;
  readonly children: ReactNode;
}

/** What is below the header, and where the skip link leads. */
export function PageMain({ about, width = "wide", children }: PageMainProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 pt-5 pb-16 outline-none lg:px-6 ${widths[width]}`}
    >
      {about && <div className="max-w-[70ch] text-quiet">{about}</div>}
      {children}
    </main>
  );
}
