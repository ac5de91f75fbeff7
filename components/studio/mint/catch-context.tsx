import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { catchesByDefault } from "@/lib/callbacks/catch-callbacks";

interface Catching {
  /** Whether the next token leads its callbacks to the studio. */
  readonly catches: boolean;
  readonly choose: (catches: boolean) => void;
}

const CatchContext = createContext<Catching | undefined>(undefined);

/** The choice lives on the page: it is no part of the config. */
export function CatchProvider({ children }: { readonly children: ReactNode }) {
  const environment = useEnvironment();
  const usual = useDerived((config) => catchesByDefault(config, environment));
  const [chosen, choose] = useState<boolean>();
  const catches = chosen ?? usual;
  const catching = useMemo(() => ({ catches, choose }), [catches]);
  return <CatchContext value={catching}>{children}</CatchContext>;
}

export function useCatching(): Catching {
  const catching = use(CatchContext);
  if (!catching) throw new Error("Outside of the studio.");
  return catching;
}
