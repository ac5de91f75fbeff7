import { SeverityMark } from "@/components/findings/severity-mark";
import type { LogProblem } from "@/lib/browser/run-log";

const texts: Readonly<Record<LogProblem, string>> = {
  refused:
    "This browser lets the studio store nothing, so there is no run log. Everything else works; allow site data for this address to have one.",
  full: "This browser has no room for the run log. Export it and clear it, or free some space; everything else works.",
  late: "The run log did not answer in time. Everything else works; reload the page to try again.",
};

export function LogProblemNote({ problem }: { readonly problem: LogProblem }) {
  return (
    <p role="alert" className="flex items-start gap-1.5 text-13">
      <SeverityMark severity="warning" />
      <span>{texts[problem]}</span>
    </p>
  );
}
