import { stateOf, type Run, type RunState } from "./run";

/** Those that stand so, if a state is asked for, and have each of the words somewhere in what the log knows of them. */
export function filterRuns(
  runs: readonly Run[],
  { text, state }: { readonly text: string; readonly state: RunState | undefined },
): readonly Run[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return runs.filter((run) => {
    if (state !== undefined && stateOf(run) !== state) return false;
    const known = searchable(run);
    return words.every((word) => known.includes(word));
  });
}

function searchable(run: Run): string {
  const { id, flavour, environment, query, refusal, arrivals } = run;
  const told = arrivals.flatMap(({ outcome, entries }) => [
    outcome,
    ...entries.flatMap(({ name, value = "" }) => [name, value]),
  ]);
  return [
    id,
    flavour,
    environment,
    query,
    stateOf(run),
    refusal?.title,
    refusal?.requestId,
    ...told,
  ]
    .join(" ")
    .toLowerCase();
}
