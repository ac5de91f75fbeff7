import type { ReactNode } from "react";
import type { WidgetConfig } from "@/lib/widget/config";
import { writeQuery } from "@/lib/widget/query";
import { tokenPlaceholder, widgetUrlEntries } from "@/lib/widget/widget-url";
import { FirstTry } from "./first-try";
import { Pane, type PaneShown } from "./pane";
import { PreviewLine } from "./preview-line";

interface WidgetUrlPanelProps {
  readonly config: WidgetConfig;
  /** The widget's address, without a query. */
  readonly base: string;
  readonly shown: PaneShown;
  readonly actions: ReactNode;
}

export function WidgetUrlPanel({ config, base, shown, actions }: WidgetUrlPanelProps) {
  const entries = widgetUrlEntries(config, tokenPlaceholder);
  return (
    <Pane
      tab="url"
      title="Widget URL"
      shown={shown}
      about="What the widget shows"
      actions={actions}
    >
      <p data-testid="widget-url" className="font-mono text-13 leading-6">
        <PreviewLine path="" text={base}>
          <span className="text-quiet">{base}</span>
        </PreviewLine>
        {entries.map(([name, value], index) => {
          const written = name === "access_token" ? value : writeQuery([["", value]]).slice(1);
          return (
            <PreviewLine key={name} path={name} text={`${name}=${written}`}>
              <span className="text-faint">{index === 0 ? "?" : "&"}</span>
              <span className="text-quiet">{name}</span>
              <span className="text-faint">=</span>
              <span className="font-medium text-ink">{written}</span>
            </PreviewLine>
          );
        })}
      </p>
      <FirstTry config={config} />
    </Pane>
  );
}
