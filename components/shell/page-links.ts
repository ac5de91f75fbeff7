/** The pages of the studio, and how a link between them carries the configuration along. */

import { writeQuery } from "@/lib/widget/query";

export const pageNames = ["studio", "matrix", "compare", "runs"] as const;

export type PageName = (typeof pageNames)[number];

/** A configuration that goes along from page to page, as the query of its studio URL. */
export interface Carried {
  readonly query: string;
  /** What it was loaded with, for the comparison; unset where there is no such thing. */
  readonly loaded?: string;
}

export const pagePaths: Readonly<Record<PageName, string>> = {
  studio: "/",
  matrix: "/matrix",
  compare: "/compare",
  runs: "/runs",
};

export const pageTexts: Readonly<Record<PageName, { label: string; about: string }>> = {
  studio: { label: "Studio", about: "Configure the widget and generate a token" },
  matrix: { label: "Matrix", about: "Test links for every combination" },
  compare: { label: "Compare", about: "Two configurations side by side" },
  runs: { label: "Runs", about: "What came back from the widget" },
};

/** The address of a page that starts from this configuration. */
export function pageAddress(page: PageName, { query, loaded }: Carried): string {
  const path = pagePaths[page];
  switch (page) {
    case "studio":
    case "matrix":
      return query === "" ? path : `${path}?${query}`;
    case "compare":
      if (loaded === undefined)
        return query === "" ? path : `${path}?${writeQuery([["a", query]])}`;
      return `${path}?${writeQuery([
        ["a", loaded],
        ["b", query],
      ])}`;
    case "runs":
      return path;
  }
}
