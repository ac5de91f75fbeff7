"use client";

import Link from "next/link";
import { useState } from "react";
import { saveFile } from "@/lib/browser/save-file";
import { AnnouncementNotice } from "@/components/shell/notices";
import type { Announcement } from "@/components/studio/form/use-changes";
import type { StudioFacts } from "@/components/studio/studio-context";
import { EmptyState } from "@/components/shell/empty-state";
import { Button, buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { filterRuns } from "@/lib/runs/filter-runs";
import { runStates, stateOf, type Run, type RunState } from "@/lib/runs/run";
import { addRuns, clearRuns } from "@/lib/browser/run-log";
import { WhileLoading } from "@/components/ui/while-loading";
import { LogProblemNote } from "./log-problem-note";
import { RunLine } from "./run-line";
import { useRuns } from "./use-runs";
import { useWallClock } from "./use-wall-clock";

/** Runs shown at once; each more costs the browser some elements. */
const step = 100;

interface RunLogProps extends Pick<StudioFacts, "origin" | "widgetHosts"> {
  /** Version and commit of the studio. */
  readonly release: string;
}

/** Every run of this browser: live, to be searched, exported and cleared. */
export function RunLog({ origin, widgetHosts, release }: RunLogProps) {
  const found = useRuns();
  const now = useWallClock();
  const [text, setText] = useState("");
  const [state, setState] = useState<RunState>();
  const [limit, setLimit] = useState(step);
  const [announcement, setAnnouncement] = useState<Announcement>();

  if (found.state === "loading") return <WhileLoading>Reading the log…</WhileLoading>;
  if (found.state === "failed") return <LogProblemNote problem={found.problem} />;
  const { runs } = found;
  if (runs.length === 0 && !announcement) return <NoRuns />;
  const shown = filterRuns(runs, { text, state, now });

  async function clear(cleared: readonly Run[]) {
    const result = await clearRuns();
    if (!result.ok) return setAnnouncement({ text: "The log was not cleared. Try again." });
    setAnnouncement({
      text: `The log is cleared: ${count(cleared.length)}.`,
      undo: () => {
        void addRuns(cleared);
        setAnnouncement(undefined);
      },
    });
  }

  /** The library is loaded with the first file. */
  async function exportAs(format: "csv" | "json") {
    const { runsAsCsv, runsAsJson } = await import("@/lib/runs/export-runs");
    if (format === "csv")
      saveFile("widget-runs.csv", "text/csv", runsAsCsv(shown, { origin, now }));
    else saveFile("widget-runs.json", "application/json", runsAsJson(shown, { origin, now }));
  }

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          aria-label="Find a run"
          placeholder="Find a run"
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="control min-w-0 flex-1 basis-56"
        />
        <select
          aria-label="Outcome"
          value={state ?? ""}
          onChange={(event) => setState(runStates.find((known) => known === event.target.value))}
          className="control"
        >
          <option value="">Any outcome</option>
          {runStates.map((known) => (
            <option key={known}>{known}</option>
          ))}
        </select>
        <Button disabled={shown.length === 0} onClick={() => void exportAs("csv")}>
          <Icon name="download" /> CSV
        </Button>
        <Button disabled={shown.length === 0} onClick={() => void exportAs("json")}>
          <Icon name="download" /> JSON
        </Button>
        <Button disabled={runs.length === 0} onClick={() => void clear(runs)}>
          <Icon name="trash-2" /> Clear
        </Button>
      </div>
      <AnnouncementNotice announcement={announcement} onClose={() => setAnnouncement(undefined)} />
      <p role="status" className="text-13 text-quiet">
        {runs.length === 0
          ? "No runs match."
          : shown.length === runs.length
            ? count(runs.length)
            : `${shown.length} of ${count(runs.length)}`}
      </p>
      {shown.length > 0 && (
        <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
          {shown.slice(0, limit).map((run) => (
            <RunLine
              key={run.id}
              run={run}
              state={stateOf(run, now)}
              origin={origin}
              widgetHosts={widgetHosts}
              release={release}
            />
          ))}
        </ol>
      )}
      {shown.length > limit && (
        <p>
          <Button onClick={() => setLimit(limit + step)}>Show {step} more</Button>
        </p>
      )}
    </div>
  );
}

function NoRuns() {
  return (
    <EmptyState
      title="No runs yet"
      action={
        <Link href="/" prefetch={false} className={buttonClass("primary")}>
          Generate a token
        </Link>
      }
    >
      Generate a token or open a launch link, and it shows up here.
    </EmptyState>
  );
}

function count(number: number): string {
  return number === 1 ? "1 run" : `${number} runs`;
}
