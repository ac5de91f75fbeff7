import type { ReactNode } from "react";
import type { Environment } from "@/lib/widget/environments";
import type { Place } from "./environment-menu";
import type { Carried, PageName } from "./page-links";
import { PageToolbar } from "./page-toolbar";
import { SiteHeader, type HeaderFacts } from "./site-header";

const widths = { narrow: "max-w-3xl", wide: "max-w-[1760px]" } as const;

interface PageFrameProps {
  readonly facts?: HeaderFacts | undefined;
  readonly current?: PageName;
  readonly carried?: Carried;
  readonly places?: readonly Place[];
  readonly onEnvironment?: (environment: Environment) => void;
  readonly title: string;
  /** What the page is for, or what happened; beneath the title. */
  readonly about?: ReactNode;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly width?: keyof typeof widths;
  readonly children: ReactNode;
}

/** Every page but the main screen: header, title with actions, content. */
export function PageFrame({
  title,
  about,
  actions,
  width = "wide",
  children,
  ...header
}: PageFrameProps) {
  return (
    <>
      <SiteHeader {...header}>
        <PageToolbar>
          <h1 className="min-w-0 text-16 font-semibold tracking-tight break-words">{title}</h1>
          {actions && <div className="ml-auto flex flex-wrap gap-1">{actions}</div>}
        </PageToolbar>
      </SiteHeader>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 pt-5 pb-16 outline-none lg:px-6 ${widths[width]}`}
      >
        {about && <div className="max-w-[70ch] text-quiet">{about}</div>}
        {children}
      </main>
    </>
  );
}
