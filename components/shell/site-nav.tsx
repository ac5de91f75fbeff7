"use client";

import type { MouseEvent } from "react";
import { lastConfig } from "@/lib/browser/last-config";
import {
  pageAddress,
  pageNames,
  pagePaths,
  pageTexts,
  type Carried,
  type PageName,
} from "./page-links";

interface SiteNavProps {
  /** Unset on a page that no link leads to. */
  readonly current: PageName | undefined;
  /** The page's own configuration; unset: the last one of the studio in this tab. */
  readonly carried?: Carried | (() => Carried) | undefined;
}

/** The other pages. They are told the configuration at the click, so that no key waits for them. */
export function SiteNav({ current, carried }: SiteNavProps) {
  function tell(event: MouseEvent<HTMLAnchorElement>, page: PageName) {
    const held = typeof carried === "function" ? carried() : carried;
    event.currentTarget.href = pageAddress(page, held ?? { query: lastConfig() });
  }

  const link = (page: PageName) => ({
    href: pagePaths[page],
    onClick: (event: MouseEvent<HTMLAnchorElement>) => tell(event, page),
    onAuxClick: (event: MouseEvent<HTMLAnchorElement>) => tell(event, page),
    onContextMenu: (event: MouseEvent<HTMLAnchorElement>) => tell(event, page),
  });

  return (
    <>
      <a
        {...link("studio")}
        className="mr-3 rounded-sm px-1 text-16 font-semibold tracking-tight max-md:block max-md:px-3 max-md:py-2"
      >
        Widget Studio
      </a>
      {pageNames.map((page) => (
        <a
          key={page}
          {...link(page)}
          title={pageTexts[page].about}
          aria-current={page === current ? "page" : undefined}
          className="flex min-h-12 items-center border-b-2 border-transparent px-3 text-quiet hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink max-md:border-b-0 max-md:border-l-2"
        >
          {pageTexts[page].label}
        </a>
      ))}
    </>
  );
}
