import type { ReactNode } from "react";
import { SignedIn, type SignedInPerson } from "@/components/access/signed-in";
import { environmentTexts } from "@/lib/widget/environments";
import { Icon } from "@/components/ui/icon";
import { environmentLooks, type Place } from "./environment-looks";
import { pageTexts, type Carried, type PageName } from "./page-links";
import { SiteNav } from "./site-nav";

export interface HeaderFrameProps {
  readonly person?: SignedInPerson | undefined;
  readonly current?: PageName | undefined;
  readonly carried?: Carried | (() => Carried) | undefined;
  readonly places?: readonly Place[];
  /** At the end of the first row. */
  readonly menu?: ReactNode;
  /** The rows below the first: what belongs to the page. */
  readonly children?: ReactNode;
}

/** The same on every page: the other pages, the environment's colour, who is signed in. */
export function HeaderFrame({
  person,
  current,
  carried,
  places = [],
  menu,
  children,
}: HeaderFrameProps) {
  const isProduction = places.some(({ environment }) => environment === "production");
  return (
    <>
      <a
        href="#main"
        className="sr-only rounded-md bg-surface px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-40"
      >
        Skip to the content
      </a>
      {/* On a phone only the first row stays in view. */}
      <header className="z-20 bg-surface max-lg:contents">
        <div className="z-20 bg-surface max-lg:sticky max-lg:top-0">
          <div className="flex min-h-12 items-center gap-2 px-2 md:px-4 lg:px-6">
            <button
              type="button"
              popoverTarget="site-nav"
              className="flex min-h-11 items-center gap-2 rounded-md px-2 font-medium md:hidden"
            >
              <Icon name="menu" />
              <span className="sr-only">Pages: </span>
              {current ? pageTexts[current].label : "Widget Studio"}
            </button>
            <nav
              id="site-nav"
              popover="auto"
              aria-label="Pages"
              className="top-12 left-2 m-0 w-64 rounded-lg border border-line bg-surface p-2 text-ink shadow-lg md:static md:flex md:w-auto md:min-w-0 md:flex-1 md:items-center md:overflow-visible md:rounded-none md:border-0 md:p-0 md:shadow-none"
            >
              <SiteNav current={current} carried={carried} />
              <SignedIn person={person} />
            </nav>
            <div className="ml-auto flex min-w-0 items-center gap-2">{menu}</div>
          </div>
          <div aria-hidden className="flex h-[3px] bg-line">
            {places.map(({ environment, part }) => (
              <span
                key={`${part} ${environment}`}
                className={`flex-1 ${environmentLooks[environment ?? "none"].solid}`}
              />
            ))}
          </div>
        </div>
        {isProduction && (
          <p className="bg-production px-4 py-1.5 text-center text-13 text-surface">
            <strong className="font-medium">{environmentTexts.production.label}.</strong>{" "}
            {environmentTexts.production.what}
          </p>
        )}
        {children}
      </header>
    </>
  );
}
