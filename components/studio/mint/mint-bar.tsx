import { later } from "@/components/ui/later";
import { Suspense } from "react";
import { CatchSwitch } from "@/components/callbacks/catch-switch";
import { LatestRun } from "@/components/runs/latest-run";
import { useRuns } from "@/components/runs/use-runs";
import { Icon } from "@/components/ui/icon";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { WidgetConfig } from "@/lib/widget/config";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { isUnanswered } from "@/lib/mint/failure";
import { isUsedUp } from "@/lib/runs/run";
import { quotaNotice } from "@/lib/mint/production";
import { buildWidgetUrl } from "@/lib/widget/widget-url";
import { BlockedLine } from "./blocked-line";
import { useCatching } from "./catch-context";
import { mintedOf, type Minting } from "./minting";
import { NoAnswer } from "./no-answer";
import { timeLeft } from "./countdown";
import { useNow } from "./use-now";

/** Reads tokens, and is loaded with the first one. */
const Granted = later(async () => (await import("./granted")).Granted);

/** Comes with the first answer that is no token. */
const MintFailure = later(async () => (await import("./mint-failure")).MintFailure);

const SandboxLogins = later(
  async () => (await import("@/components/studio/form/sandbox-logins")).SandboxLogins,
);

interface MintBarProps {
  readonly config: WidgetConfig;
  /** Where a token would be minted; unset while none is chosen. */
  readonly environment: Environment | undefined;
  readonly base: string;
  /** The token request on the page, as JSON. */
  readonly request: string;
  readonly minting: Minting;
  /** How many findings block the token. */
  readonly blocking: number;
  /** Why nothing can be minted now, as a sentence; undefined when all is well. */
  readonly refusal: string | undefined;
  /** Set where the emulator would do instead. */
  readonly onUseEmulator: (() => void) | undefined;
  /** Whether the network is waited for. */
  readonly retriesOnline: boolean;
  readonly onMint: () => void;
  readonly onSendAnyway: () => void;
  readonly onDismiss: () => void;
}

/** Mint, the time left, open, copy: the end of the main job, always in view. */
export function MintBar({
  config,
  environment,
  base,
  request,
  minting,
  blocking,
  refusal,
  onUseEmulator,
  retriesOnline,
  onMint,
  onSendAnyway,
  onDismiss,
}: MintBarProps) {
  const minted = mintedOf(minting);
  const now = useNow(minted !== undefined);
  const left = minted ? minted.endsAt - now : 0;
  const found = useRuns();
  const run = found.state === "read" ? found.runs.find(({ id }) => id === minted?.run) : undefined;
  const isUsed = run !== undefined && isUsedUp(run);
  const live = minted && left > 0 && !isUsed ? minted : undefined;
  const removed = minting.phase === "idle" ? minting.removed : undefined;
  const isMinting = minting.phase === "minting";
  const failure = minting.phase === "failed" ? minting : undefined;
  // What the findings say is not said again.
  const isBlocked = blocking > 0 && failure?.failure.kind === "held-back";
  const { catches, choose } = useCatching();
  const quota = quotaNotice(config);
  const url = live && buildWidgetUrl(base, config, live.access);

  return (
    <section
      aria-label="Access token"
      className="grid gap-2 border-t border-line bg-surface px-4 py-2.5 lg:px-6"
    >
      {failure &&
        !isBlocked &&
        (isUnanswered(failure.failure) ? (
          <NoAnswer failure={failure.failure} retriesOnline={retriesOnline} onDismiss={onDismiss} />
        ) : (
          <Suspense fallback={null}>
            <MintFailure
              failure={failure.failure}
              retryAt={failure.retryAt}
              onSendAnyway={onSendAnyway}
              onDismiss={onDismiss}
            />
          </Suspense>
        ))}
      {refusal && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="min-w-0 flex-1 basis-60 text-13 text-warning">{refusal}</p>
          {onUseEmulator && <Button onClick={onUseEmulator}>Use the emulator</Button>}
        </div>
      )}
      {environment === "production" && quota && <p className="text-13 text-production">{quota}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look={url ? "secondary" : "primary"}
          onClick={onMint}
          disabled={refusal !== undefined}
          aria-keyshortcuts="Control+Enter"
          title="Ctrl+Enter"
          aria-disabled={isMinting}
          className={environment === "production" && !url ? "!bg-production" : ""}
        >
          {isMinting ? (
            <Icon name="loader-circle" className="animate-spin motion-reduce:animate-none" />
          ) : (
            <Icon name="key-round" />
          )}
          <span>
            Generate<span className={url ? "max-sm:sr-only" : ""}> access token</span>
          </span>
        </Button>
        {url && (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            className={buttonClass("primary")}
          >
            <Icon name="external-link" /> Open widget
          </a>
        )}
        {url && (
          <CopyButton text={url} isSmall>
            Copy URL
          </CopyButton>
        )}
        <CatchSwitch checked={catches} onChange={({ target }) => choose(target.checked)} />
        {blocking > 0 && (isBlocked || !failure) && (
          <BlockedLine count={blocking} onSendAnyway={isBlocked ? onSendAnyway : undefined} />
        )}
        <p
          className={`min-w-0 flex-1 text-13 text-quiet ${minted || removed || isMinting ? "basis-40" : blocking > 0 ? "sr-only" : "basis-full max-lg:hidden"}`}
          role="status"
        >
          {isMinting ? (
            "Generating a token…"
          ) : live ? (
            <>
              <span className="font-mono text-12 text-ink">{masked(live.access)}</span>{" "}
              {live.request !== request && (
                <span className="font-medium text-warning">from earlier settings </span>
              )}
            </>
          ) : isUsed ? (
            "Used. Generate another."
          ) : minted ? (
            "The token has expired. Generate another one to open the widget."
          ) : removed ? (
            `The token was for ${declarationOf(removed.flavour).label} in ${environmentTexts[removed.environment].label}. Generate a new one.`
          ) : (
            environment &&
            `${environmentTexts[environment].label}: a token lives ten minutes and opens the widget for one user.`
          )}
          {/* Outside of what is read aloud at each change. */}
          {live && !isMinting && (
            <span
              aria-live="off"
              role="timer"
              aria-label="Time left"
              className={left < 60_000 ? "font-medium text-warning" : ""}
            >
              {timeLeft(left)} left
            </span>
          )}
        </p>
      </div>
      <Suspense fallback={null}>{live && <Granted minted={live} />}</Suspense>
      <LatestRun found={found} />
      <Suspense fallback={null}>{live?.environment === "sandbox" && <SandboxLogins />}</Suspense>
    </section>
  );
}

/** Enough to tell two tokens apart, and too little to use one. */
function masked(token: string): string {
  return `${token.slice(0, 4)}…${token.slice(-4)}`;
}
