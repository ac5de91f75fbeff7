/** The run log as files: everything that the log knows of each run, a run a line or an object. */

import { writeCsv } from "./write-csv";
import { describeRefusal } from "./describe-refusal";
import { durationOf, stateOf, type Run } from "./run";

interface Exported {
  readonly run: string;
  readonly started: string;
  readonly flavour: string;
  readonly environment: string;
  readonly studio_url: string;
  readonly outcome: string;
  readonly code: string;
  readonly request_id: string;
  readonly duration_seconds: number | "";
  readonly arrived: string;
  readonly callback: string;
}

const columns = [
  "run",
  "started",
  "flavour",
  "environment",
  "studio_url",
  "outcome",
  "code",
  "request_id",
  "duration_seconds",
  "arrived",
  "callback",
] as const satisfies readonly (keyof Exported)[];

interface ExportSurroundings {
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** For a spreadsheet. */
export function runsAsCsv(runs: readonly Run[], surroundings: ExportSurroundings): string {
  const lines = runs.map((run) => exported(run, surroundings));
  return writeCsv(
    columns,
    lines.map((line) => columns.map((column) => line[column])),
  );
}

export function runsAsJson(runs: readonly Run[], surroundings: ExportSurroundings): string {
  return JSON.stringify(
    runs.map((run) => ({
      ...exported(run, surroundings),
      arrivals: run.arrivals.map(({ at, ...arrival }) => ({ at: iso(at), ...arrival })),
    })),
    null,
    2,
  );
}

function exported(run: Run, { origin, now }: ExportSurroundings): Exported {
  const last = run.arrivals.at(-1);
  const duration = durationOf(run);
  return {
    run: run.id,
    started: iso(run.startedAt),
    flavour: run.flavour,
    environment: run.environment,
    studio_url: `${origin}/?${run.query}`,
    outcome: stateOf(run, now),
    code: last?.code ?? "",
    request_id: (run.refusal && describeRefusal(run.refusal).requestId) ?? "",
    duration_seconds: duration === undefined ? "" : Math.round(duration / 1000),
    arrived: last ? iso(last.at) : "",
    callback: last
      ? last.entries.map(({ name, value }) => `${name}=${value ?? "…"}`).join("\n")
      : "",
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
