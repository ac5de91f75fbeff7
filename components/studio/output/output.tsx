import { useState } from "react";
import { rememberConfig } from "@/lib/browser/last-config";
import { documentedBaseUrls, type Environment } from "@/lib/widget/environments";
import type { Unread } from "@/lib/widget/unread";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { studioUrl } from "@/lib/widget/studio-url";
import { widgetHost } from "@/lib/widget/widget-hosts";
import { AnnouncementNotice } from "@/components/shell/notices";
import { configTitle } from "@/components/shell/config-title";
import { useStudioUrl } from "@/components/shell/use-studio-url";
import { useIdentityDraft } from "@/components/studio/form/identity-context";
import { identityOf } from "@/components/studio/form/identity-draft";
import type { Announcement } from "@/components/studio/form/use-changes";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { Mint } from "@/components/studio/mint/mint";
import type { OutputTab, Screen } from "@/components/studio/screen";
import { OutputTabs } from "@/components/studio/screen-tabs";
import { useStudio } from "@/components/studio/studio-context";
import { CodePane } from "./code-pane";
import { CopyTemplate } from "./copy-template";
import { EffectPane } from "./effect-pane";
import { FindingsPane } from "./findings-pane";
import { LookPane } from "./look-pane";
import type { PaneShown } from "./pane";
import { TokenRequestPanel } from "./token-request-panel";
import { UrlLine } from "./url-line";
import { WidgetUrlPanel } from "./widget-url-panel";

interface OutputProps {
  readonly unread: readonly Unread[];
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly announcement: Announcement | undefined;
  readonly onForget: () => void;
}

/** What the form makes. All of it is computed while rendering, from the config and the identity. */
export function Output({ unread, screen, onScreen, announcement, onForget }: OutputProps) {
  const { origin, widgetHosts, production } = useStudio();
  const [isProductionOpen, setIsProductionOpen] = useState(production === "open");
  const config = useDerived((config) => config);
  const environment = useEnvironment();
  const draft = useIdentityDraft();
  const identity = identityOf(draft);
  const base = widgetHost(widgetHosts, environment ?? "sandbox", config.flavour);
  useStudioUrl(studioUrl(config, unread), (url) => {
    rememberConfig(url.slice(2));
    document.title = configTitle(config);
  });

  return (
    <div
      className={`flex min-w-0 flex-col bg-surface lg:min-h-0 lg:border-l lg:border-line ${screen.isFormShown ? "" : "max-lg:pb-40"}`}
    >
      {/* On a small screen the form, which has the heading of the page, is out of view. */}
      {!screen.isFormShown && (
        <h1 className="sr-only lg:hidden">{declarationOf(config.flavour).label}</h1>
      )}
      <UrlLine config={config} base={base} />
      <OutputTabs screen={screen} onScreen={onScreen} />
      <div
        className={`min-h-0 flex-1 lg:flex noscript:overflow-auto lg:noscript:block ${screen.isFormShown ? "max-lg:hidden" : ""}`}
      >
        <WidgetUrlPanel
          config={config}
          base={base}
          shown={shownOf("url", screen.tab)}
          actions={<CopyTemplate config={config} />}
        />
        <TokenRequestPanel
          config={config}
          identity={identity}
          address={tokenAddress(environment, origin)}
          shown={shownOf("request", screen.tab)}
        />
        <FindingsPane shown={shownOf("findings", screen.tab)} />
        <EffectPane isShown={screen.tab === "effect"} />
        <LookPane isShown={screen.tab === "look"} />
        <CodePane isShown={screen.tab === "code"} />
      </div>
      {/* Always in view, so that whatever was changed from anywhere can be taken back. */}
      <div className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:max-h-[60dvh] max-lg:overflow-auto">
        <AnnouncementNotice announcement={announcement} onClose={onForget} />
        <Mint
          config={config}
          unread={unread}
          environment={environment}
          identity={identity}
          hasTypedIdentity={draft.typed !== ""}
          base={base}
          isProductionOpen={isProductionOpen}
          onProductionOpen={() => setIsProductionOpen(true)}
          onStart={onForget}
        />
      </div>
    </div>
  );
}

/** On a wide screen the URL stands beside each of the others, and the request beside the URL. */
function shownOf(tab: OutputTab, chosen: OutputTab): PaneShown {
  if (tab === chosen) return "always";
  return tab === "url" || (tab === "request" && chosen === "url") ? "beside" : "no";
}

/** As documented: what the studio may have been told to use instead is its own affair. */
function tokenAddress(environment: Environment | undefined, origin: string): string {
  return environment === "emulator"
    ? `${origin}/emulator/api/token/`
    : `${documentedBaseUrls[environment ?? "sandbox"]}/api/token/`;
}
