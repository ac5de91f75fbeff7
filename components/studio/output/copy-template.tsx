import { CopyButton } from "@/components/ui/copy-button";
import type { WidgetConfig } from "@/lib/widget/config";
import { buildWidgetUrl, tokenTemplate } from "@/lib/widget/widget-url";
import { widgetHost } from "@/lib/widget/widget-hosts";
import { useStudio } from "@/components/studio/studio-context";

/** The URL for somebody's own code: at Belvo's widget, also where the emulator stands in for it. */
export function CopyTemplate({ config }: { readonly config: WidgetConfig }) {
  const { widgetHosts } = useStudio();
  const real = widgetHost(
    widgetHosts,
    config.environment === "production" ? "production" : "sandbox",
    config.flavour,
  );
  return (
    <CopyButton
      look="quiet"
      title={`The URL at ${new URL(real).host}, with ${tokenTemplate} in the place of the token`}
      text={() => buildWidgetUrl(real, config, tokenTemplate)}
    >
      Copy template
    </CopyButton>
  );
}
