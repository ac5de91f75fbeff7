import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Finding } from "@/lib/findings/finding";
import type { Unread } from "@/lib/widget/unread";
import type { findLive } from "./find-live";
import { FindingsContext, type LiveFindings } from "./findings-context";
import { useIdentityDraft } from "@/components/studio/form/identity-context";
import { identityOf } from "@/components/studio/form/identity-draft";
import { useDerived } from "@/components/studio/form/use-derived";
import { useStudio } from "@/components/studio/studio-context";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { useHasActed } from "./use-has-acted";

type Rules =
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly find: typeof findLive }
  | { readonly phase: "failed" };

interface FindingsProviderProps {
  /** Those of the page as it came, which the server has worked out: they have no fixes. */
  readonly first: readonly Finding[];
  readonly unread: readonly Unread[];
  readonly children: ReactNode;
}

/** The rules follow the form a moment later, so that no key waits for them. */
export function FindingsProvider({ first, unread, children }: FindingsProviderProps) {
  const { origin } = useStudio();
  const config = useDerived((config) => config);
  const [firstConfig] = useState(config);
  const hasActed = useHasActed();
  const rules = useRules(
    hasActed || first.length > 0 || unread.length > 0 || config !== firstConfig,
  );
  const environment = useEnvironment();
  const draft = useIdentityDraft();
  const now = useMemo(
    () => ({ config, unread, environment, draft }),
    [config, unread, environment, draft],
  );
  const held = useDeferredValue(now);
  const [steady] = useState(createSteady);

  const live = useMemo(() => {
    if (rules.phase !== "ready") return { findings: first, areOld: rules.phase === "failed" };
    const identity = identityOf(held.draft);
    const findings = rules.find({
      config: held.config,
      unread: held.unread,
      studioOrigin: origin,
      ...(identity && { identity }),
      ...(held.environment && { environment: held.environment }),
    });
    return { findings, areOld: false };
  }, [rules, held, first, origin]);

  const canFix = rules.phase === "ready";
  return (
    <FindingsContext value={steady({ ...live, unread: held.unread, canFix })}>
      {children}
    </FindingsContext>
  );
}

/** They are a large part of the script: they come when something can be fixed, or once somebody does something. */
function useRules(areNeeded: boolean): Rules {
  const [rules, setRules] = useState<Rules>({ phase: "loading" });
  useEffect(() => {
    if (!areNeeded) return;
    import("./find-live").then(
      ({ findLive }) => setRules({ phase: "ready", find: findLive }),
      () => setRules({ phase: "failed" }),
    );
  }, [areNeeded]);
  return rules;
}

/**
 * Keeps the last answer while the next one says the same, so that no control renders for nothing. What says the same has
 * the same effect.
 */
function createSteady(): (live: LiveFindings) => LiveFindings {
  let last: LiveFindings | undefined;
  return (live) => {
    if (last?.unread !== live.unread || JSON.stringify(last) !== JSON.stringify(live)) last = live;
    return last;
  };
}
