import { StateMark } from "@/components/runs/state-mark";
import { PageFrame } from "@/components/shell/page-frame";
import type { StudioFacts } from "@/components/studio/studio-context";
import { WithoutScript } from "@/components/shell/without-script";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/section";
import { callbackJson } from "@/lib/callbacks/callback-json";
import { explainOutcome } from "@/lib/callbacks/explain-outcome";
import type { Callback } from "@/lib/callbacks/read-callback";
import { speakableName } from "@/lib/widget/private-names";
import { EntryList } from "./entry-list";
import { RunMatch } from "./run-match";

interface CallbackPageProps {
  readonly facts: StudioFacts;
  readonly callback: Callback;
  /** Of the address; unset where it has none that the studio made. */
  readonly run: string | undefined;
}

/** What the widget came back with. All but the match with the log is there without script. */
export function CallbackPage({ facts, callback, run }: CallbackPageProps) {
  const { title, text } = explainOutcome(callback);
  const shown = callback.entries.map(({ name, value, meaning, isPrivate }) =>
    // A documented key is shown whatever it holds; it is the log that keeps nothing private.
    isPrivate && !meaning
      ? { name: speakableName(name) }
      : { name, value, ...(meaning && { meaning }) },
  );
  return (
    <PageFrame
      facts={facts}
      places={[{ environment: facts.defaultEnvironment }]}
      title={title}
      about={
        <p data-outcome={callback.outcome} className="flex flex-wrap items-center gap-x-2">
          <StateMark state={callback.outcome} /> <span>{callback.kind} callback</span>
        </p>
      }
      width="narrow"
    >
      {text.length > 0 && (
        <ul className="grid max-w-[70ch] gap-1">
          {text.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Section title="What arrived">
        {shown.length === 0 ? (
          <p className="px-4 py-2.5 text-13 text-quiet">Nothing: the URL has no query.</p>
        ) : (
          <EntryList entries={shown} />
        )}
      </Section>
      {run !== undefined && (
        <WithoutScript>Without it, this callback is not in the run log.</WithoutScript>
      )}
      <RunMatch callback={callback} run={run} />
      <p className="flex flex-wrap gap-2">
        <CopyButton text={callbackJson(callback, run)}>Copy as JSON</CopyButton>
        <a href="/runs" className={buttonClass()}>
          Run log
        </a>
      </p>
    </PageFrame>
  );
}
