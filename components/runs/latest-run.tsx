import { stateOf } from "@/lib/runs/run";
import { LogProblemNote } from "./log-problem-note";
import { StateMark } from "./state-mark";
import type { Runs } from "./use-runs";
import { useWallClock } from "./use-wall-clock";

/** The last run of this browser in a line, live, and the way to all of them. Nothing while there is none. */
export function LatestRun({ found }: { readonly found: Runs }) {
  const now = useWallClock();
  if (found.state === "loading") return null;
  if (found.state === "failed") return <LogProblemNote problem={found.problem} />;
  const [run] = found.runs;
  if (!run) return null;
  const code = run.arrivals.at(-1)?.code;
  return (
    <p
      className="flex flex-wrap items-center gap-x-2 text-13 max-sm:text-12"
      data-latest-run={run.id}
    >
      <span className="text-quiet">Last run</span>
      <span role="status">
        <StateMark state={stateOf(run, now)} />
        {code !== undefined && <code className="ml-2 font-mono text-12 break-all">{code}</code>}
      </span>
      <time dateTime={new Date(run.startedAt).toISOString()} className="text-quiet max-sm:hidden">
        {new Date(run.startedAt).toLocaleTimeString()}
      </time>
      <a href="/runs" className="text-accent underline underline-offset-2">
        Run log
      </a>
    </p>
  );
}
