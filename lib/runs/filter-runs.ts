import { describeRefusal } from "./describe-refusal";
import { stateOf, type Run, type RunState } from "./run";

interface RunFilter {
  readonly text: string;
  /** Unset for every one. */
  readonly state: RunState | undefined;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** Those that stand so, if a state is asked for, and have each of the words somewhere in what the log knows of them. */
export function filterRuns(runs: readonly Run[], { text, state, now }: RunFilter): readonly Run[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return runs.filter((run) => {
    const current = stateOf(run, now);
    if (state !== undefined && current !== state) return false;
    const known = searchable(run, current);
    return words.every((word) => known.includes(word));
  });
}

function searchable(run: Run, state: RunState): string {
  const { id, flavour, environment, query, refusal, arrivals } = run;
  const told = arrivals.flatMap(({ outcome, entries }) => [
    outcome,
    ...entries.flatMap(({ name, value = "" }) => [name, value]),
  ]);
  const { title, requestId } = refusal ? describeRefusal(refusal) : {};
  return [id, flavour, environment, query, state, title, requestId, ...told]
    .join(" ")
    .toLowerCase();
}
