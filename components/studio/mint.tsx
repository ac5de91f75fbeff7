"use client";

import { useFormContext } from "react-hook-form";
import { isParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Identity } from "@/lib/widget/identity";
import type { Unread } from "@/lib/widget/read-entries";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { DepartedNotice } from "./departed-notice";
import { useFindings } from "./findings-context";
import type { FormValues } from "./form-values";
import { MintBar } from "./mint-bar";
import { mintedOf } from "./minting";
import { notOffered } from "./not-offered";
import { asTarget, useStudio } from "./studio-context";
import { useMint } from "./use-mint";

interface MintProps {
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  readonly environment: Environment | undefined;
  readonly identity: Identity | undefined;
  readonly hasTypedIdentity: boolean;
  readonly base: string;
}

export function Mint({ config, unread, environment, identity, hasTypedIdentity, base }: MintProps) {
  const { findings } = useFindings();
  const { offered, mintingRefused, reveal } = useStudio();
  const { setError, setValue } = useFormContext<FormValues>();
  const { minting, mint, refuse, dismiss } = useMint((problems) => {
    for (const { parameter, message } of problems) {
      if (parameter && isParameterName(parameter)) setError(parameter, { type: "server", message });
    }
  });
  const request = JSON.stringify(buildTokenRequest(config, identity));
  const isOffered = environment !== undefined && offered.includes(environment);

  function send(anyway: boolean) {
    if (minting.phase === "minting" || !environment) return;
    void mint({ config, unread, environment, identity, request, anyway });
  }

  function start() {
    const blocking = findings.filter((finding) => finding.blocks);
    const [first] = blocking;
    if (!first) return send(false);
    refuse(blocking);
    const target = asTarget(first.parameter);
    if (target) reveal(target);
  }

  return (
    <>
      <DepartedNotice hasToken={mintedOf(minting) !== undefined} hasIdentity={hasTypedIdentity} />
      <MintBar
        config={config}
        environment={environment}
        base={base}
        request={request}
        minting={minting}
        refusal={
          mintingRefused ??
          (environment && !isOffered ? notOffered(environment) : undefined) ??
          (environment
            ? undefined
            : "Choose an environment first: none is chosen for you here, and production never is.")
        }
        onUseEmulator={
          !isOffered && offered.includes("emulator")
            ? () => setValue("environment", "emulator")
            : undefined
        }
        onMint={start}
        onSendAnyway={() => send(true)}
        onDismiss={dismiss}
      />
    </>
  );
}
