"use client";

import { useEffect, useState } from "react";
import { WhileLoading } from "@/components/ui/while-loading";
import { LogProblemNote } from "@/components/runs/log-problem-note";
import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/section";
import { SeverityMark } from "@/components/findings/severity-mark";
import { checkInstitution } from "@/lib/callbacks/check-institution";
import { nextCall } from "@/lib/callbacks/next-call";
import { valueOf, type Callback } from "@/lib/callbacks/read-callback";
import { changeMark } from "@/lib/browser/mark-store";
import { markFromRun, type FinishedRun } from "@/lib/matrix/marks";
import { withArrival, type Run } from "@/lib/runs/run";
import type { StorageProblem } from "@/lib/browser/database";
import { changeRun } from "@/lib/browser/run-log";
import { environmentTexts } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { parseConfig } from "@/lib/widget/parse-config";

import { WaysBack } from "./ways-back";

type Match =
  | { readonly state: "looking" }
  | { readonly state: "matched"; readonly run: Run }
  | { readonly state: "unknown" }
  | { readonly state: "failed"; readonly problem: StorageProblem };

interface RunMatchProps {
  readonly callback: Callback;
  /** Unset where the address names none. */
  readonly run: string | undefined;
}

/** Finds the run that this callback belongs to, and writes down what arrived: the tab that opened the widget shows it. */
export function RunMatch({ callback, run }: RunMatchProps) {
  const [match, setMatch] = useState<Match>({ state: "looking" });

  useEffect(() => {
    let isShown = true;
    async function look(id: string) {
      const found = await changeRun(id, (known) => withArrival(known, callback, Date.now()));
      if (found.ok && found.value) await markRow(found.value);
      if (isShown) setMatch(matchOf(found));
    }
    if (run !== undefined) void look(run);
    return () => {
      isShown = false;
    };
  }, [run, callback]);

  const link = valueOf(callback, "link");
  const matched = match.state === "matched" ? match.run : undefined;
  // Only what runs in the browser has found the run.
  const call = link && nextCall(link, matched?.environment, matched ? location.origin : "");
  return (
    <>
      <Section title="Run">
        <div className="grid gap-1.5 px-4 py-2.5 text-13" role="status" data-match={match.state}>
          {run === undefined ? (
            <p className="text-quiet">
              This URL has no run, so it is not in the run log. Callbacks of tokens from the studio
              end with a run ID.
            </p>
          ) : (
            <>
              <p>
                <code className="font-mono text-12 break-all">{run}</code>
              </p>
              <MatchText match={match} />
              {matched && <InstitutionLine callback={callback} run={matched} />}
            </>
          )}
        </div>
        {matched && (
          <div className="px-4 pb-3">
            <WaysBack run={matched} />
          </div>
        )}
      </Section>
      {call && (
        <Section title="The next call">
          <div className="grid justify-items-start gap-2 px-4 py-2.5">
            <p className="max-w-[70ch] text-13 text-quiet">
              {matched?.environment === "emulator"
                ? "The emulator keeps the link for an hour."
                : "Call this from your back end with the keys of the environment."}
            </p>
            <pre
              data-testid="next-call"
              className="max-w-full rounded-md bg-sunken px-3 py-2 font-mono text-13 break-words whitespace-pre-wrap"
            >
              {call}
            </pre>
            <CopyButton text={call}>Copy command</CopyButton>
          </div>
        </Section>
      )}
    </>
  );
}

function matchOf(found: Awaited<ReturnType<typeof changeRun>>): Match {
  if (!found.ok) return { state: "failed", problem: found.error };
  return found.value ? { state: "matched", run: found.value } : { state: "unknown" };
}

/** Marks the row of a matrix that has the launch link of the run. Without storage the page works all the same. */
async function markRow({ launchLink, arrivals }: Run): Promise<void> {
  const { outcome, code } = arrivals.at(-1) ?? {};
  if (launchLink === undefined || outcome === undefined || outcome === "unknown") return;
  const finished: FinishedRun = { outcome, ...(code !== undefined && { code }) };
  await changeMark(launchLink, (mark) => markFromRun(finished, mark));
}

function MatchText({ match }: { readonly match: Match }) {
  switch (match.state) {
    case "looking":
      return <WhileLoading>Searching the run log of this browser…</WhileLoading>;
    case "unknown":
      return (
        <p className="text-quiet">
          This run is not in the log of this browser. It started in another browser, or the log was
          cleared.
        </p>
      );
    case "failed":
      return <LogProblemNote problem={match.problem} />;
    case "matched": {
      const { environment, flavour, startedAt } = match.run;
      return (
        <p>
          {environmentTexts[environment].label}, {declarationOf(flavour).label}, started{" "}
          <time dateTime={new Date(startedAt).toISOString()}>
            {new Date(startedAt).toLocaleTimeString()}
          </time>
          . It is in the run log.
        </p>
      );
    }
  }
}

/** Whether the institution that came back was one of those that the run allows. */
function InstitutionLine({ callback, run }: { readonly callback: Callback; readonly run: Run }) {
  const name = valueOf(callback, "institution") ?? valueOf(callback, "meta_data_institution_name");
  if (name === undefined) return null;
  const { config } = parseConfig(run.query);
  const { verdict, text } = checkInstitution(name, config, run.environment);
  return (
    <p data-verdict={verdict} className="flex flex-wrap items-start gap-x-1.5">
      {verdict !== "allowed" && <SeverityMark severity={verdict === "open" ? "info" : "warning"} />}
      <span className="min-w-0">
        <code className="font-mono text-12 break-all">{name}</code>: {text}
      </span>
    </p>
  );
}
