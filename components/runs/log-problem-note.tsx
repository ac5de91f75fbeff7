import { SeverityMark } from "@/components/findings/severity-mark";
import type { StorageProblem } from "@/lib/browser/database";

const texts: Readonly<Record<StorageProblem, string>> = {
  refused:
    "This browser blocks storage, so there is no run log. To get one, allow site data for the studio.",
  full: "The storage of this browser is full, so new runs are not logged. Export and clear the log, or free some space.",
  late: "The run log did not answer in time. Reload the page to try again.",
};

export function LogProblemNote({ problem }: { readonly problem: StorageProblem }) {
  return (
    <p role="alert" className="flex items-start gap-1.5 text-13">
      <SeverityMark severity="warning" />
      <span>{texts[problem]}</span>
    </p>
  );
}
