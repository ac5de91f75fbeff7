import type { ReactNode } from "react";
import { PageFrame } from "./page-frame";
import type { Place } from "./environment-menu";
import type { HeaderFacts } from "./site-header";

interface MessagePageProps {
  readonly title: string;
  readonly facts?: HeaderFacts;
  readonly places?: readonly Place[];
  readonly children: ReactNode;
}

/** A page that only says something. */
export function MessagePage({ title, facts, places = [], children }: MessagePageProps) {
  return (
    <PageFrame title={title} facts={facts} places={places} width="narrow">
      {children}
    </PageFrame>
  );
}
