"use client";

import { useState } from "react";
import type { Unread } from "@/lib/widget/read-entries";
import { studioUrl } from "@/lib/widget/studio-url";
import { useIdentityDraft } from "@/components/studio/form/identity-context";
import { identityOf } from "@/components/studio/form/identity-draft";
import { InsightPanel } from "./insight-panel";
import { Mint } from "@/components/studio/mint/mint";
import { HappeningNotice } from "@/components/shell/notices";
import { useStudio } from "@/components/studio/studio-context";
import { TokenRequestPanel } from "./token-request-panel";
import type { Happening } from "@/components/studio/form/use-changes";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { useStudioUrl } from "@/components/shell/use-studio-url";
import { WidgetUrlPanel } from "./widget-url-panel";

interface OutputProps {
  readonly unread: readonly Unread[];
  readonly happening: Happening | undefined;
  readonly onForget: () => void;
}

/** What the form makes. All of it is computed while rendering, from the config and the identity. */
export function Output({ unread, happening, onForget }: OutputProps) {
  const { widgetUrls, production } = useStudio();
  const [isProductionOpen, setIsProductionOpen] = useState(production === "open");
  const config = useDerived((config) => config);
  const environment = useEnvironment();
  const draft = useIdentityDraft();
  const identity = identityOf(draft);
  const base = widgetUrls[environment ?? "sandbox"];
  useStudioUrl(studioUrl(config, unread));

  return (
    <div className="flex min-w-0 flex-col px-4 pb-28 lg:sticky lg:top-[89px] lg:h-[calc(100dvh-89px)] lg:py-4 lg:pr-6 lg:pl-0">
      <div className="grid min-h-0 flex-1 gap-3 pb-3 lg:grid-rows-[minmax(8rem,4fr)_minmax(8rem,5fr)_minmax(9rem,5fr)]">
        <WidgetUrlPanel config={config} base={base} />
        <TokenRequestPanel config={config} identity={identity} />
        <InsightPanel />
      </div>
      {/* Always in view, so that whatever was changed from anywhere can be taken back. */}
      <div className="fixed inset-x-0 bottom-0 z-20 max-h-[60dvh] overflow-auto lg:static lg:max-h-none lg:overflow-visible">
        <HappeningNotice happening={happening} onClose={onForget} />
        <Mint
          // Another flavour or environment takes another token: this one is forgotten.
          key={`${config.flavour} ${environment}`}
          config={config}
          unread={unread}
          environment={environment}
          identity={identity}
          hasTypedIdentity={draft.typed !== ""}
          base={base}
          isProductionOpen={isProductionOpen}
          onProductionOpen={() => setIsProductionOpen(true)}
        />
      </div>
    </div>
  );
}
