import { createContext, use, useMemo, useState, type ReactNode } from "react";
import type { ParameterName } from "@/lib/widget/catalogue";

/** What the pasted code calls the values that only a run tells, by parameter. */
export type Hints = ReadonlyMap<string, string>;

interface HeldHints {
  readonly hints: Hints;
  readonly setHints: (hints: Hints) => void;
}

const HintsContext = createContext<HeldHints>({ hints: new Map(), setHints: () => {} });

/** Keeps the hints of the last paste while the page is open. */
export function HintsProvider({ children }: { readonly children: ReactNode }) {
  const [hints, setHints] = useState<Hints>(new Map());
  const held = useMemo(() => ({ hints, setHints }), [hints]);
  return <HintsContext value={held}>{children}</HintsContext>;
}

/** The name that the code has for the value of an empty field. */
export function useHint(name: ParameterName): string | undefined {
  return use(HintsContext).hints.get(name);
}

export function useSetHints(): (hints: Hints) => void {
  return use(HintsContext).setHints;
}
