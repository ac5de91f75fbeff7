"use client";

import { createContext, use } from "react";
import type { Finding } from "@/lib/findings/finding";

export interface LiveFinding extends Finding {
  /** What its fix does to the form, as a phrase; unset where it has none. */
  readonly effect?: string;
}

export interface LiveFindings {
  readonly findings: readonly LiveFinding[];
  /** True where the rules could not be loaded: the findings are those of the page as it came. */
  readonly areOld: boolean;
}

export const FindingsContext = createContext<LiveFindings>({ findings: [], areOld: false });

export function useFindings(): LiveFindings {
  return use(FindingsContext);
}

/** The findings at one control. */
export function useFindingsAt(name: string): readonly LiveFinding[] {
  return useFindings().findings.filter(({ parameter }) => parameter === name);
}
