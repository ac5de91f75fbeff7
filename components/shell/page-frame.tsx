import type { ReactNode } from "react";
import type { Environment } from "@/lib/widget/environments";
import type { Place } from "./environment-looks";
import type { Carried, PageName } from "./page-links";
import { PageMain, PageTitle, type PageWidth } from "./page-parts";
import { SiteHeader, type HeaderFacts } from "./site-header";

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
  readonly width?: PageWidth;
  readonly children: ReactNode;
}

/** Every page but the main screen: header, title with actions, content. */
export function PageFrame({ title, about, actions, width, children, ...header }: PageFrameProps) {
  return (
    <>
      <SiteHeader {...header}>
        <PageTitle actions={actions}>{title}</PageTitle>
      </SiteHeader>
      <PageMain about={about} width={width}>
        {children}
      </PageMain>
    </>
  );
}
