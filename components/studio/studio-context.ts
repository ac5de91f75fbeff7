"use client";

import { createContext, use } from "react";
import type { Environment } from "@/lib/widget/environments";
import type { ParameterName } from "@/lib/widget/catalogue";
import type { identityPath } from "@/lib/widget/identity";

/** What the server knows and the page shows: nothing in it is secret. */
export interface StudioFacts {
  readonly offered: readonly Environment[];
  /** Where a config mints that names no environment; unset when the page must ask. */
  readonly defaultEnvironment?: Environment;
  /** The widget's address per environment. */
  readonly widgetUrls: Readonly<Record<Environment, string>>;
  /** Why nothing can be minted at the address at which the page was opened; unset when all is well. */
  readonly mintingRefused?: string;
}

/** Where a finding or a line of the preview leads. */
export type Target = ParameterName | typeof identityPath;

export interface StudioActions {
  /** Unfolds what hides the control, and focuses it. */
  readonly reveal: (target: Target) => void;
}

export const StudioContext = createContext<(StudioFacts & StudioActions) | undefined>(undefined);

export function useStudio(): StudioFacts & StudioActions {
  const studio = use(StudioContext);
  if (!studio) throw new Error("Outside of the studio.");
  return studio;
}
