import { useState } from "react";
import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from "next/navigation";
import { withCatchers } from "@/lib/callbacks/catch-callbacks";
import { withRun } from "@/lib/callbacks/catcher";
import { pendingRun, withRefusal, withToken } from "@/lib/runs/run";
import { addRuns, changeRun } from "@/lib/browser/run-log";
import type { Failure } from "@/lib/mint/failure";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Identity } from "@/lib/widget/identity";
import { problemsOf, secondsToWait, type FieldProblem } from "@/lib/mint/mint-error";
import type { Unread } from "@/lib/widget/unread";
import { endsAt } from "./countdown";
import { mintedOf, withMinted, type Minting } from "./minting";
import { useWakeCheck } from "./use-wake-check";
import { useStudio, type MintAction } from "@/components/studio/studio-context";

interface MintOrder {
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  readonly environment: Environment;
  readonly identity: Identity | undefined;
  readonly request: string;
  /** Leads the callbacks to the studio. */
  readonly catches: boolean;
  /** Sends what the findings would hold back. */
  readonly anyway: boolean;
}

/** In milliseconds: a proxy needs a moment to see that an instance is gone. */
const pause = 1000;

/** An instance that stops may drop a call: another one answers it. To ask twice costs a token that nobody uses. */
async function askTwice(mintAction: MintAction, input: unknown): ReturnType<MintAction> {
  try {
    return await mintAction(input);
  } catch (error) {
    // The page is older than the server: it has to be loaded again.
    if (isUnrecognizedActionError(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return mintAction(input);
  }
}

/** Asks the server for tokens. The token lives in this state and nowhere else. `target` is what one is asked for now. */
export function useMint(
  target: { readonly flavour: string; readonly environment: string | undefined },
  onProblems: (problems: readonly FieldProblem[]) => void,
) {
  const { origin, mintAction } = useStudio();
  const [minting, setMinting] = useState<Minting>({ phase: "idle" });
  const [last, setLast] = useState(target);

  if (last.flavour !== target.flavour || last.environment !== target.environment) {
    const minted = mintedOf(minting);
    setLast(target);
    setMinting({ phase: "idle", ...(minted && { removed: minted }) });
  }

  useWakeCheck(mintedOf(minting) !== undefined, (now) =>
    setMinting((current) =>
      withMinted(current, (minted) => ({
        ...minted,
        endsAt: endsAt(minted.expiresAt, now, performance.now()),
      })),
    ),
  );

  async function mint({ config, unread, environment, identity, request, ...how }: MintOrder) {
    const { flavour } = config;
    const minted = mintedOf(minting);
    const previous = minted && { previous: minted };
    const run = crypto.randomUUID();
    setMinting({ phase: "minting", run, ...previous });
    /** What comes after a change of flavour or environment is not shown. */
    const settle = (next: Minting) =>
      setMinting((now) => (now.phase === "minting" && now.run === run ? next : now));
    const fail = (failure: Failure, seconds?: number) => {
      // The clock on the page goes in whole seconds.
      const now = Math.floor(performance.now() / 1000);
      const wait = seconds !== undefined && { retryAt: (now + seconds) * 1000 };
      settle({ phase: "failed", failure, ...wait, ...previous });
      void changeRun(run, (known) => withRefusal(known, failure));
    };
    await addRuns([pendingRun({ id: run, config, unread, environment, now: Date.now() })]);
    const caught = how.catches ? withCatchers(config, origin) : config;
    // The call of an action rejects when it is refused, dropped or outdated.
    try {
      const result = await askTwice(mintAction, {
        config: withRun({ ...caught, environment }, origin, run),
        ...(identity && { identity }),
        ...(how.anyway && { anyway: true }),
        run,
      });
      if (result.ok) {
        const { access, expiresAt, now } = result.value;
        const lifetime = expiresAt - now;
        settle({
          phase: "ready",
          minted: {
            flavour,
            environment,
            access,
            expiresAt,
            endsAt: endsAt(expiresAt, now, performance.now()),
            request,
            run,
          },
        });
        void changeRun(run, (known) => withToken(known, Date.now() + lifetime));
      } else {
        fail(result.error, secondsToWait(result.error));
        onProblems(problemsOf(result.error));
      }
    } catch {
      fail({ kind: await whyNoAnswer() });
    }
  }

  /** The same answer that the server would give, without asking it. */
  function refuse(problems: readonly FieldProblem[]) {
    const minted = mintedOf(minting);
    const failure: Failure = { kind: "held-back", problems };
    setMinting({ phase: "failed", failure, ...(minted && { previous: minted }) });
  }

  /** Takes the failure off the screen. */
  function dismiss() {
    const minted = mintedOf(minting);
    setMinting(minted ? { phase: "ready", minted } : { phase: "idle" });
  }

  return { minting, mint, refuse, dismiss };
}

/** Tells a session that has ended from a server that is away: an action that is refused does not say why. */
async function whyNoAnswer(): Promise<"signed-out" | "no-answer" | "offline"> {
  // A studio on this very machine answers without a network: what counts is that it did not.
  if (!navigator.onLine) return "offline";
  try {
    const { status } = await fetch("/", { method: "HEAD" });
    return status === 401 ? "signed-out" : "no-answer";
  } catch {
    return "no-answer";
  }
}
