import { createContext, use } from "react";
import type { Finding } from "@/lib/findings/finding";
import type { Unread } from "@/lib/widget/unread";

export interface LiveFinding extends Finding {
  /** What its fix does to the form, as a phrase; unset where it has none. */
  readonly effect?: string;
}

export interface LiveFindings {
  readonly findings: readonly LiveFinding[];
  /** What the studio URL holds and a config cannot. */
  readonly unread: readonly Unread[];
  /** False while the rules load: which findings have a fix is not known yet. */
  readonly canFix: boolean;
  /** True if the rules did not load: the findings are those of the page as it came. */
  readonly areOld: boolean;
}

export const FindingsContext = createContext<LiveFindings>({
  findings: [],
  unread: [],
  canFix: false,
  areOld: false,
});

export function useFindings(): LiveFindings {
  return use(FindingsContext);
}

/** The findings at one control. */
export function useFindingsAt(name: string): readonly LiveFinding[] {
  return useFindings().findings.filter(({ parameter }) => parameter === name);
}
