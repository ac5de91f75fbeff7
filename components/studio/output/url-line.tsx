import type { WidgetConfig } from "@/lib/widget/config";
import { buildWidgetUrl, tokenPlaceholder } from "@/lib/widget/widget-url";

interface UrlLineProps {
  readonly config: WidgetConfig;
  /** The widget's address in the chosen environment, without a query. */
  readonly base: string;
}

/** The widget URL in one line, which is there whatever else is shown. The panel says it to who listens. */
export function UrlLine({ config, base }: UrlLineProps) {
  const url = buildWidgetUrl(base, config, tokenPlaceholder);
  return (
    <div
      aria-hidden
      className="flex min-h-11 items-center border-b border-line px-4 max-lg:hidden lg:px-6"
    >
      <p className="min-w-0 flex-1 truncate font-mono text-12 text-quiet">
        {url.replace(/^https?:\/\//, "")}
      </p>
    </div>
  );
}
