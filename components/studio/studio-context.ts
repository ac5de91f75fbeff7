import { createContext, use } from "react";
import type { SignedInPerson } from "@/components/access/signed-in";
import type { AccessToken } from "@/lib/mint/access-token";
import type { MintError } from "@/lib/mint/mint-error";
import { isParameterName, type ParameterName } from "@/lib/widget/catalogue";
import type { Environment } from "@/lib/widget/environments";
import { identityPath } from "@/lib/widget/identity";
import type { Result } from "@/lib/widget/result";
import type { WidgetHosts } from "@/lib/widget/widget-hosts";
import type { LiveFinding } from "@/components/studio/output/findings-context";
import type { Change } from "@/components/studio/form/use-changes";

/** What the server knows and the page shows: nothing in it is secret. */
export interface StudioFacts {
  /** The studio's own, as the browser reaches it: launch links and the catcher's addresses start with it. */
  readonly origin: string;
  readonly offered: readonly Environment[];
  /** Where a config mints that names no environment; unset when the page must ask. */
  readonly defaultEnvironment?: Environment;
  /** The widget's address per environment. */
  readonly widgetHosts: WidgetHosts;
  /** Who is signed in; unset where nobody signs in. */
  readonly person?: SignedInPerson;
  readonly production: ProductionAccess;
  /** Whether a launch link may mint in production. */
  readonly launchesProduction: boolean;
}

/** Whether who loaded the page may mint in production: at once, after a word, or not at all. */
export type ProductionAccess = "open" | "unconfirmed" | "refused";

/** Where a finding, a sentence or a line of the preview leads. */
export type Target = ParameterName | typeof identityPath | "flavour" | "environment";

/** Undefined for what has no control, such as an unknown name. */
export function asTarget(name: string): Target | undefined {
  if (isParameterName(name)) return name;
  if (name === "flavour" || name === "environment") return name;
  return name === identityPath || name === "persona" ? identityPath : undefined;
}

/** Asks the server for a token. It rejects when it is refused, dropped or outdated. */
export type MintAction = (input: unknown) => Promise<Result<AccessToken, MintError>>;

export interface StudioActions {
  readonly mintAction: MintAction;
  /** Unfolds what hides the control, and focuses it. */
  readonly reveal: (target: Target) => void;
  /** Brings the findings to the screen, and goes to the first. */
  readonly showFindings: () => void;
  /** Changes more than one control at once, in a way that can be taken back. */
  readonly apply: (change: Change) => void;
  /** Fixes what these findings are about. */
  readonly fix: (findings: readonly LiveFinding[]) => void;
}

export const StudioContext = createContext<(StudioFacts & StudioActions) | undefined>(undefined);

export function useStudio(): StudioFacts & StudioActions {
  const studio = use(StudioContext);
  if (!studio) throw new Error("Outside of the studio.");
  return studio;
}
