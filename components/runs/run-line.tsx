import { memo } from "react";
import { EntryList } from "@/components/callbacks/entry-list";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { callbackKeyOf } from "@/lib/callbacks/callback-keys";
import { readCatcher } from "@/lib/callbacks/catcher";
import { againUrl } from "@/lib/runs/again-url";
import { describeRefusal } from "@/lib/runs/describe-refusal";
import { reportOf } from "@/lib/runs/report";
import { durationOf, type Run, type RunState } from "@/lib/runs/run";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { readQuery } from "@/lib/widget/query";
import { widgetHost, type WidgetHosts } from "@/lib/widget/widget-hosts";
import { StateMark } from "./state-mark";

const colours: Readonly<Record<Environment, string>> = {
  emulator: "text-emulator",
  sandbox: "text-sandbox",
  production: "text-production",
};

interface RunLineProps {
  readonly run: Run;
  readonly state: RunState;
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
  readonly widgetHosts: WidgetHosts;
  readonly release: string;
}

/** It renders again when something about the run changes, and not as time goes by. */
export const RunLine = memo(function RunLine({
  run,
  state,
  origin,
  widgetHosts,
  release,
}: RunLineProps) {
  const { id, startedAt, flavour, environment, query, arrivals } = run;
  const refusal = run.refusal && describeRefusal(run.refusal);
  const duration = durationOf(run);
  const started = new Date(startedAt);
  const entries = readQuery(query).filter(([name]) => name !== "flavour" && name !== "environment");
  const settings = entries.filter(([, value]) => !readCatcher(value, origin));
  const code = arrivals.at(-1)?.code;
  return (
    <li
      data-run={id}
      className="grid gap-x-6 gap-y-2 px-4 py-3 lg:grid-cols-[8rem_12rem_minmax(0,1fr)] xl:grid-cols-[8rem_12rem_minmax(0,1fr)_auto]"
    >
      <p className="flex flex-wrap items-baseline gap-x-2 lg:block">
        <StateMark state={state} />
        <span className="text-13 text-quiet lg:block">
          {duration !== undefined && `after ${Math.max(0, Math.round(duration / 1000))} s`}
        </span>
      </p>
      <p className="text-13">
        <time dateTime={started.toISOString()} className="block">
          {started.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" })}
        </time>
        <span className={`font-medium ${colours[environment]}`}>
          {environmentTexts[environment].label}
        </span>{" "}
        <span className="text-quiet">{declarationOf(flavour).label}</span>
      </p>
      <div className="grid min-w-0 content-start gap-1 text-13">
        <p className="line-clamp-2 font-mono text-12 break-all">
          {entries.length === 0 && (
            <span className="font-sans text-13 text-quiet">Nothing is set</span>
          )}
          {settings.map(([name, value], index) => (
            <span key={index}>
              <span className="text-quiet">{name}=</span>
              {value}{" "}
            </span>
          ))}
          {settings.length < entries.length && (
            <span className="font-sans text-quiet">callbacks caught here</span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-3 text-12 text-quiet">
          <span>
            run <code className="font-mono break-all">{id}</code>
          </span>
          {refusal?.requestId && (
            <span>
              request_id <code className="font-mono break-all">{refusal.requestId}</code>
            </span>
          )}
          {code !== undefined && (
            <span>
              code <code className="font-mono break-all text-ink">{code}</code>
            </span>
          )}
        </p>
        {refusal && <p className="text-danger">{refusal.title}</p>}
        {arrivals.map(({ at, kind, entries }) => (
          <details key={at}>
            <summary className="text-quiet hover:text-ink">
              {kind} callback: {entries.map(({ name }) => name).join(", ") || "no keys"}
            </summary>
            <div className="mt-1 rounded-md border border-line">
              <EntryList
                entries={entries.map((entry) => ({ ...entry, ...meaningOf(entry.name) }))}
              />
            </div>
          </details>
        ))}
      </div>
      <p className="-mx-3 flex flex-wrap content-start lg:col-start-3 xl:col-start-auto xl:mx-0 xl:-my-2">
        <a href={againUrl(run)} target="_blank" rel="noopener" className={buttonClass("quiet")}>
          Run again
        </a>
        <a href={`/?${query}`} className={buttonClass("quiet")}>
          Load into the form
        </a>
        <CopyButton
          look="quiet"
          text={() =>
            reportOf(run, {
              origin,
              release,
              widgetUrl: widgetHost(widgetHosts, environment, run.flavour),
              browser: navigator.userAgent,
              now: Date.now(),
            })
          }
        >
          Copy report
        </CopyButton>
      </p>
    </li>
  );
});

function meaningOf(name: string) {
  const meaning = callbackKeyOf(name)?.meaning;
  return meaning ? { meaning } : {};
}
