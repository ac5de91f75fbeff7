/** Logs each mint once: at its end, or as cut off where the process ends first. One of production also at its beginning. */

import "server-only";
import type { Log } from "./log";
import type { MintFacts, MintOutcome } from "./mint-entry";

export interface MintLog {
  /** `startedAt` is of `performance.now()`. */
  readonly begin: (facts: MintFacts, startedAt: number) => MintRecord;
  /** Logs what has begun and not ended. For the end of the process. */
  readonly cutOff: () => void;
}

interface MintRecord {
  /** False for a mint of production whose beginning could not be logged. */
  readonly isAllowed: boolean;
  readonly end: (outcome: MintOutcome) => void;
}

/** `onEnd` is told of each mint that has ended. */
export function createMintLog(
  log: Log,
  onEnd: (ended: MintFacts & MintOutcome & { readonly durationMs: number }) => void,
): MintLog {
  const underWay = new Map<MintRecord, () => void>();
  return {
    begin(facts, startedAt) {
      const time = () => Math.round(performance.now() - startedAt);
      const isAllowed =
        facts.environment !== "production" || log.write({ event: "mint-begun", ...facts });
      const record: MintRecord = {
        isAllowed,
        end(outcome) {
          underWay.delete(record);
          const ended = { ...facts, ...outcome, durationMs: time() };
          log.write({ event: "mint", ...ended });
          onEnd(ended);
        },
      };
      underWay.set(record, () =>
        log.write({ event: "mint", ...facts, result: "cut-off", durationMs: time() }),
      );
      return record;
    },
    cutOff() {
      for (const write of underWay.values()) write();
      underWay.clear();
    },
  };
}
