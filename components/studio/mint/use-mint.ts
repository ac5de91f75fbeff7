"use client";

import { useState } from "react";
import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from "next/navigation";
import { withRun } from "@/lib/callbacks/catcher";
import { pendingRun, withRefusal } from "@/lib/runs/run";
import { addRuns, changeRun } from "@/lib/browser/run-log";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Identity } from "@/lib/widget/identity";
import { problemsOf, secondsToWait, type FieldProblem } from "@/lib/mint/mint-error";
import type { Unread } from "@/lib/widget/read-entries";
import { mintedOf, type Failure, type Minting } from "./minting";
import { useStudio, type MintAction } from "@/components/studio/studio-context";

interface MintOrder {
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  readonly environment: Environment;
  readonly identity: Identity | undefined;
  readonly request: string;
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

/** Asks the server for tokens. The token lives in this state and nowhere else. */
export function useMint(onProblems: (problems: readonly FieldProblem[]) => void) {
  const { origin, mintAction } = useStudio();
  const [minting, setMinting] = useState<Minting>({ phase: "idle" });

  async function mint({ config, unread, environment, identity, request, anyway }: MintOrder) {
    const minted = mintedOf(minting);
    const previous = minted && { previous: minted };
    setMinting({ phase: "minting", ...previous });
    const fail = (failure: Failure, seconds?: number) => {
      // The clock on the page goes in whole seconds.
      const now = Math.floor(Date.now() / 1000);
      const wait = seconds !== undefined && { retryAt: (now + seconds) * 1000 };
      setMinting({ phase: "failed", failure, ...wait, ...previous });
    };
    const id = crypto.randomUUID();
    await addRuns([pendingRun({ id, config, unread, environment, now: Date.now() })]);
    // The call of an action rejects when it is refused, dropped or outdated.
    try {
      const result = await askTwice(mintAction, {
        config: withRun({ ...config, environment }, origin, id),
        ...(identity && { identity }),
        ...(anyway && { anyway }),
      });
      if (result.ok) {
        setMinting({ phase: "ready", minted: { token: result.value, environment, request } });
      } else {
        fail(result.error, secondsToWait(result.error));
        void changeRun(id, (run) => withRefusal(run, result.error));
        onProblems(problemsOf(result.error));
      }
    } catch {
      fail({ kind: (await isSignedOut()) ? "signed-out" : "no-answer" });
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
async function isSignedOut(): Promise<boolean> {
  try {
    const { status } = await fetch("/", { method: "HEAD" });
    return status === 401;
  } catch {
    return false;
  }
}
