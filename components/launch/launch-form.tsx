"use client";

import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from "react";
import { flushSync } from "react-dom";
import { CatchSwitch } from "@/components/callbacks/catch-switch";
import { MintFailure } from "@/components/studio/mint/mint-failure";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { LaunchFailure } from "@/lib/launch/failure-cookie";
import { launchFields, withPersona } from "@/lib/launch/launch-order";
import { readLaunchFragment } from "@/lib/launch/launch-fragment";
import { addRuns, changeRun } from "@/lib/browser/run-log";
import { pendingRun, withRefusal } from "@/lib/runs/run";
import type { Environment } from "@/lib/widget/environments";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { launchUrl } from "@/lib/launch/launch-url";
import type { MatrixRowPlace } from "@/lib/matrix/row-place";
import { personas, type Persona } from "@/lib/widget/identity";
import { isFreshVisit } from "./fresh-visit";

interface LaunchFormProps {
  readonly launch: ParsedConfig;
  readonly environment: Environment;
  readonly failure: LaunchFailure | undefined;
  /** For a browser without script: with it, each attempt makes a run of its own. */
  readonly firstRun: string;
  /** Whether it may post without a click, where the browser agrees: always, never, or for a row of a matrix. */
  readonly continues: "always" | "from-matrix" | false;
  /** Whether the callbacks are caught where nobody says otherwise. */
  readonly catches: boolean;
  /** Inputs for what the link does not say. */
  readonly children: ReactNode;
}

/** Posts the launch. With script it writes the run down first, and continues by itself where that is meant. */
export function LaunchForm({
  launch,
  environment,
  failure,
  firstRun,
  continues,
  catches,
  children,
}: LaunchFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const run = useRef<HTMLInputElement>(null);
  const persona = useRef<HTMLInputElement>(null);
  const row = useRef<MatrixRowPlace>(undefined);
  const [isCatching, setIsCatching] = useState(catches);
  const isOpening = useRef(false);
  const [showsOpening, setShowsOpening] = useState(false);

  async function open(target: HTMLFormElement, chosen: Persona | undefined) {
    if (isOpening.current) return;
    isOpening.current = true;
    setShowsOpening(true);
    const { unread } = launch;
    const config = chosen ? withPersona(launch.config, chosen) : launch.config;
    const id = crypto.randomUUID();
    // A log that cannot be written keeps nobody waiting: the page of the callback says so.
    const launchLink = launchUrl(launch.config, unread);
    const from = row.current && { row: row.current };
    const now = Date.now();
    await addRuns([pendingRun({ id, config, unread, environment, launchLink, ...from, now })]);
    // At the last moment: to render again brings the first ones back.
    if (run.current) run.current.value = id;
    if (persona.current) persona.current.value = chosen ?? "";
    target.submit();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const chosen = submitter instanceof HTMLButtonElement ? submitter.value : "";
    void open(
      event.currentTarget,
      personas.find((known) => known === chosen),
    );
  }

  /** The answer of the server has no fragment: the run that failed knows the row. */
  async function resume({ run, error }: LaunchFailure) {
    const failed = await changeRun(run, (known) => withRefusal(known, error));
    if (failed.ok && failed.value?.row) row.current = failed.value.row;
  }

  const start = useEffectEvent(() => {
    const told = readLaunchFragment(location.hash);
    row.current = told.row;
    if (failure) return void resume(failure);
    // Before it is posted, which reads the input.
    if (told.catches !== undefined) flushSync(() => setIsCatching(told.catches === true));
    const isMeant = continues === "always" || (continues === "from-matrix" && told.row);
    if (isMeant && isFreshVisit()) form.current?.requestSubmit();
  });

  useEffect(() => {
    start();
    const rest = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      // Back has brought the page as it was left.
      isOpening.current = false;
      setShowsOpening(false);
    };
    addEventListener("pageshow", rest);
    return () => removeEventListener("pageshow", rest);
  }, []);

  const isHeldBack = failure?.error.kind === "held-back";
  const isProduction = environment === "production";
  return (
    <form ref={form} method="post" action="/open/mint" onSubmit={submit} className="grid gap-3">
      {failure && <MintFailure failure={failure.error} />}
      <input
        type="hidden"
        name={launchFields.query}
        value={launchUrl(launch.config, launch.unread).slice("/open?".length)}
      />
      <input ref={persona} type="hidden" name={launchFields.persona} defaultValue="" />
      <input ref={run} type="hidden" name={launchFields.run} defaultValue={firstRun} />
      {isHeldBack && <input type="hidden" name={launchFields.anyway} value="on" />}
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          type="submit"
          look="primary"
          aria-disabled={showsOpening}
          className={isProduction ? "!bg-production" : ""}
        >
          {showsOpening ? (
            <Icon name="loader-circle" className="animate-spin motion-reduce:animate-none" />
          ) : (
            <Icon name="external-link" />
          )}
          {isHeldBack ? "Send anyway" : failure ? "Try again" : "Open widget"}
        </Button>
        <CatchSwitch
          name={launchFields.catches}
          checked={isCatching}
          onChange={({ target }) => setIsCatching(target.checked)}
        />
        <p role="status" className="text-13 text-quiet">
          {showsOpening && "Generating a token…"}
        </p>
      </div>
    </form>
  );
}
