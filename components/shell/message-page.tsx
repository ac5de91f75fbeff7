import type { ReactNode } from "react";
import type { SignedInPerson } from "@/components/access/signed-in";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { environmentLooks } from "./environment-looks";
import { HeaderFrame } from "./header-frame";
import { PageMain, PageTitle } from "./page-parts";

interface MessagePageProps {
  readonly title: string;
  readonly person?: SignedInPerson | undefined;
  /** Named where it is known; it is not chosen here. */
  readonly environment?: Environment | undefined;
  readonly children: ReactNode;
}

/** A page that only says something. Its script comes with every other page, so it holds no menu. */
export function MessagePage({ title, person, environment, children }: MessagePageProps) {
  return (
    <>
      <HeaderFrame
        person={person}
        places={environment ? [{ environment }] : []}
        menu={
          environment && (
            <p
              data-environment={environment}
              className={`rounded-md border px-3 py-1.5 text-13 font-medium ${environmentLooks[environment].soft} ${environmentLooks[environment].border}`}
            >
              <span className="sr-only">Environment: </span>
              {environmentTexts[environment].label}
            </p>
          )
        }
      >
        <PageTitle>{title}</PageTitle>
      </HeaderFrame>
      <PageMain width="narrow">{children}</PageMain>
    </>
  );
}
