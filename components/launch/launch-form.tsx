"use client";

import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from "react";
import { MintFailure } from "@/components/studio/mint/mint-failure";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { LaunchFailure } from "@/lib/launch/failure-cookie";
import { launchFields } from "@/lib/launch/launch-order";
import { addRuns, changeRun } from "@/lib/browser/run-log";
import { pendingRun, withRefusal } from "@/lib/runs/run";
import type { Environment } from "@/lib/widget/environments";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { launchUrl } from "@/lib/launch/launch-url";
import { isFreshVisit } from "./fresh-visit";

interface LaunchFormProps {
  readonly launch: ParsedConfig;
  readonly environment: Environment;
  readonly failure: LaunchFailure | undefined;
  /** For a browser without script: with it, each attempt makes a run of its own. */
  readonly firstRun: string;
  /** Whether it may post without a click, where the browser agrees. */
  readonly continues: boolean;
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
  children,
}: LaunchFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const run = useRef<HTMLInputElement>(null);
  const isOpening = useRef(false);
  const [showsOpening, setShowsOpening] = useState(false);

  async function open(target: HTMLFormElement) {
    if (isOpening.current) return;
    isOpening.current = true;
    setShowsOpening(true);
    const { config, unread } = launch;
    const id = crypto.randomUUID();
    // A log that cannot be written keeps nobody waiting: the page of the callback says so.
    const launchLink = launchUrl(config, unread);
    await addRuns([pendingRun({ id, config, unread, environment, launchLink, now: Date.now() })]);
    // At the last moment: to render again brings the first one back.
    if (run.current) run.current.value = id;
    target.submit();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void open(event.currentTarget);
  }

  const start = useEffectEvent(() => {
    if (failure) void changeRun(failure.run, (known) => withRefusal(known, failure.error));
    else if (continues && isFreshVisit()) form.current?.requestSubmit();
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
        <p role="status" className="text-13 text-quiet">
          {showsOpening && "Asking for a token…"}
        </p>
      </div>
    </form>
  );
}
