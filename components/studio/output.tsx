"use client";

import { checkConfig } from "@/lib/widget/checks";
import type { Unread } from "@/lib/widget/read-entries";
import { studioUrl } from "@/lib/widget/studio-url";
import { FindingsPanel } from "./findings-panel";
import { useIdentityDraft } from "./identity-context";
import { identityOf } from "./identity-draft";
import { Mint } from "./mint";
import { useStudio } from "./studio-context";
import { TokenRequestPanel } from "./token-request-panel";
import { useDerived } from "./use-derived";
import { useEnvironment } from "./use-environment";
import { useStudioUrl } from "./use-studio-url";
import { WidgetUrlPanel } from "./widget-url-panel";

/** What the form makes. All of it is computed while rendering, from the config and the identity. */
export function Output({ unread }: { readonly unread: readonly Unread[] }) {
  const { widgetUrls } = useStudio();
  const config = useDerived((config) => config);
  const environment = useEnvironment();
  const draft = useIdentityDraft();
  const identity = identityOf(draft);
  // An identity that is being typed replaces the persona before it is complete.
  const consenting = environment ? { ...config, environment } : config;
  const findings = checkConfig(consenting, identity);
  const base = widgetUrls[environment ?? "sandbox"];
  useStudioUrl(studioUrl(config, unread));

  return (
    <div className="flex min-w-0 flex-col px-4 pb-28 lg:sticky lg:top-[89px] lg:h-[calc(100dvh-89px)] lg:py-4 lg:pr-6 lg:pl-0">
      <div className="grid min-h-0 flex-1 gap-3 pb-3 lg:grid-rows-[minmax(9rem,5fr)_minmax(9rem,6fr)_minmax(7rem,3fr)]">
        <WidgetUrlPanel config={config} base={base} />
        <TokenRequestPanel config={config} identity={identity} />
        <FindingsPanel findings={findings} />
      </div>
      <div className="fixed inset-x-0 bottom-0 z-20 max-h-[60dvh] overflow-auto lg:static lg:max-h-none lg:overflow-visible">
        <Mint
          // Another flavour or environment takes another token: this one is forgotten.
          key={`${config.flavour} ${environment}`}
          config={config}
          environment={environment}
          identity={identity}
          hasTypedIdentity={draft.typed !== ""}
          base={base}
          findings={findings}
        />
      </div>
    </div>
  );
}
