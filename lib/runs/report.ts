/** A run as Markdown for a ticket: what was opened, what came back, and what the findings say. */

import { explainOutcome } from "@/lib/callbacks/explain-outcome";
import type { Finding } from "@/lib/findings/finding";
import { findings } from "@/lib/findings/findings";
import { subjectOfConfig } from "@/lib/findings/subjects";
import { setNames } from "@/lib/widget/config";
import { encode } from "@/lib/widget/kinds";
import { launchUrl } from "@/lib/launch/launch-url";
import { parseConfig } from "@/lib/widget/parse-config";
import { unreadText } from "@/lib/widget/unread-texts";
import { buildWidgetUrl, tokenPlaceholder } from "@/lib/widget/widget-url";
import { escapeMarkdown } from "./escape-markdown";
import { describeRefusal } from "./describe-refusal";
import { durationOf, stateOf, type Arrival, type Run } from "./run";

export interface ReportSurroundings {
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
  /** The widget's address in the environment of the run. */
  readonly widgetUrl: string;
  /** Version and commit of the studio. */
  readonly release: string;
  /** As the browser names itself. */
  readonly browser: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export function reportOf(run: Run, surroundings: ReportSurroundings): string {
  const { origin, widgetUrl, release, browser, now } = surroundings;
  const { config, unread } = parseConfig(run.query);
  const duration = durationOf(run);
  const refusal = run.refusal && describeRefusal(run.refusal);
  const found = findings(
    subjectOfConfig({
      config,
      unread,
      environment: run.environment,
      studioOrigin: origin,
      now: run.startedAt,
    }),
  );
  return [
    `# Widget run: ${stateOf(run, now)}`,
    list([
      ["Run", code(run.id)],
      ["Started", new Date(run.startedAt).toISOString()],
      ["Flavour", code(run.flavour)],
      ["Environment", code(run.environment)],
      ["request_id", refusal?.requestId && code(refusal.requestId)],
      ["No token", refusal && escapeMarkdown(refusal.title)],
      ["Duration", duration === undefined ? undefined : `${Math.round(duration / 1000)} s`],
      ["Browser", code(browser)],
      ["Studio", code(release)],
    ]),
    ...run.arrivals.map(arrivalText),
    "## Configuration",
    list([
      ...(config.persona ? [["persona", code(config.persona)] as const] : []),
      ...setNames(config).map((name) => [code(name), code(encode(config[name] ?? ""))] as const),
      ...unread.map(
        ({ name, value, reason }) =>
          [code(name), `${code(value)} not sent. ${escapeMarkdown(unreadText(reason))}`] as const,
      ),
    ]) || "Nothing is set.",
    "Widget URL, without its token:",
    fence(buildWidgetUrl(widgetUrl, config, tokenPlaceholder)),
    "Studio URL and launch link:",
    fence(`${origin}/?${run.query}\n${origin}${launchUrl(config, unread)}`),
    "## Findings",
    list(found.map(findingLine)) || "None.",
  ].join("\n\n");
}

function arrivalText(arrival: Arrival): string {
  const { at, kind, outcome, entries } = arrival;
  const { title, text } = explainOutcome({
    ...arrival,
    entries: entries.map(({ name, value = "" }) => ({ name, value, isPrivate: false })),
  });
  return [
    `## Outcome: ${outcome}`,
    `${escapeMarkdown(title)}, at ${new Date(at).toISOString()} on ${code(`/callback/${kind}`)}. ${escapeMarkdown(text.join(" "))}`,
    list(
      entries.map(({ name, value }) => [
        code(name),
        value === undefined ? "not stored: it looked private" : code(value),
      ]),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function findingLine({ rule, severity, parameter, message }: Finding): Line {
  return [
    `${severity} ${code(rule)}`,
    `${parameter && `${code(parameter)}. `}${escapeMarkdown(message)}`,
  ];
}

type Line = readonly [what: string, text: string | undefined];

function list(lines: readonly Line[]): string {
  return lines.flatMap(([what, text]) => (text ? [`- ${what}: ${text}`] : [])).join("\n");
}

/** Text as it is, whatever Markdown it holds: the fence is longer than any within. */
function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const ticks = "`".repeat(longestRun(line) + 1);
  return ticks.length === 1 && line !== "" ? `\`${line}\`` : `${ticks} ${line} ${ticks}`;
}

function fence(text: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}\n${text}\n${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
