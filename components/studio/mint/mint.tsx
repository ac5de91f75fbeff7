import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { isParameterName } from "@/lib/widget/catalogue";
import { withCatchers } from "@/lib/callbacks/catch-callbacks";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Identity } from "@/lib/widget/identity";
import { notYours, quotaNotice } from "@/lib/mint/production";
import type { Unread } from "@/lib/widget/unread";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { useCatching } from "./catch-context";
import { LostNotice } from "./lost-notice";
import { useFindings } from "@/components/studio/output/findings-context";
import type { FormValues } from "@/components/studio/form/form-values";
import { MintBar } from "./mint-bar";
import { mintedOf } from "./minting";
import { notOffered } from "./not-offered";
import { ProductionDialog } from "./production-dialog";
import { asTarget, useStudio } from "@/components/studio/studio-context";
import { useMint } from "./use-mint";
import { useMintKeys } from "./use-mint-keys";
import { useOnlineRetry } from "./use-online-retry";

interface MintProps {
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  readonly environment: Environment | undefined;
  readonly identity: Identity | undefined;
  readonly hasTypedIdentity: boolean;
  readonly base: string;
  /** Whether the word was said that opens production. */
  readonly isProductionOpen: boolean;
  readonly onProductionOpen: () => void;
  /** When a token is asked for. */
  readonly onStart: () => void;
}

export function Mint({
  config,
  unread,
  environment,
  identity,
  hasTypedIdentity,
  base,
  isProductionOpen,
  onProductionOpen,
  onStart,
}: MintProps) {
  const { findings, areOld } = useFindings();
  const { origin, offered, production, reveal } = useStudio();
  const { catches } = useCatching();
  /** The order that waits for the word. */
  const [waiting, setWaiting] = useState<{ readonly anyway: boolean }>();
  const { setError, setValue } = useFormContext<FormValues>();
  const target = { flavour: config.flavour, environment };
  const { minting, mint, refuse, dismiss } = useMint(target, (problems) => {
    for (const { parameter, message } of problems) {
      if (parameter && isParameterName(parameter)) setError(parameter, { type: "server", message });
    }
  });
  // What is not known here is for the server to say.
  const blocking = areOld ? [] : findings.filter((finding) => finding.blocks);
  const sent = catches ? withCatchers(config, origin) : config;
  const request = JSON.stringify(buildTokenRequest(sent, identity));
  const isOffered = environment !== undefined && offered.includes(environment);

  const refusal =
    (environment && !isOffered ? notOffered(environment) : undefined) ??
    (environment === "production" && production === "refused"
      ? `${notYours.title} ${notYours.remedy}`
      : undefined) ??
    (environment
      ? undefined
      : "Choose an environment first. The studio never chooses production for you.");
  useMintKeys(() => {
    if (refusal === undefined) start();
  });

  function order(anyway: boolean) {
    if (environment) void mint({ config, unread, environment, identity, request, catches, anyway });
  }

  function send(anyway: boolean) {
    if (minting.phase === "minting") return;
    // A session that was begun anew has forgotten the word.
    const isForgotten =
      minting.phase === "failed" && minting.failure.kind === "production-unconfirmed";
    if (environment === "production" && (!isProductionOpen || isForgotten)) {
      setWaiting({ anyway });
    } else {
      order(anyway);
    }
  }

  function start() {
    onStart();
    const [first] = blocking;
    if (!first) return send(false);
    refuse(blocking);
    const target = asTarget(first.parameter);
    if (target) reveal(target);
  }

  // In production a token is asked for by a click and by nothing else.
  const retriesOnline =
    minting.phase === "failed" &&
    minting.failure.kind === "offline" &&
    environment !== "production";
  useOnlineRetry(retriesOnline, start);

  return (
    <>
      <LostNotice
        hasToken={mintedOf(minting) !== undefined}
        wasRemoved={minting.phase === "idle" && minting.removed !== undefined}
        hasIdentity={hasTypedIdentity}
      />
      <MintBar
        config={config}
        environment={environment}
        base={base}
        request={request}
        minting={minting}
        blocking={blocking.length}
        refusal={refusal}
        onUseEmulator={
          !isOffered && offered.includes("emulator")
            ? () => setValue("environment", "emulator")
            : undefined
        }
        retriesOnline={retriesOnline}
        onMint={start}
        onSendAnyway={() => send(true)}
        onDismiss={dismiss}
      />
      {waiting && (
        <ProductionDialog
          notice={quotaNotice(config)}
          onConfirm={() => {
            onProductionOpen();
            order(waiting.anyway);
          }}
          onClose={() => setWaiting(undefined)}
        />
      )}
    </>
  );
}
