"use client";

import { CopyButton } from "@/components/ui/copy-button";
import type { WidgetConfig } from "@/lib/widget/config";
import { writeQuery } from "@/lib/widget/query";
import {
  buildWidgetUrl,
  tokenPlaceholder,
  tokenTemplate,
  widgetUrlEntries,
} from "@/lib/widget/widget-url";
import { Panel } from "./panel";
import { PreviewLine } from "./preview-line";

interface WidgetUrlPanelProps {
  readonly config: WidgetConfig;
  /** The widget's address, without a query. */
  readonly base: string;
}

export function WidgetUrlPanel({ config, base }: WidgetUrlPanelProps) {
  const entries = widgetUrlEntries(config, tokenPlaceholder);
  return (
    <Panel
      id="widget-url-title"
      title="Widget URL"
      about="What the widget shows"
      actions={
        <CopyButton look="quiet" text={() => buildWidgetUrl(base, config, tokenTemplate)}>
          Copy template
        </CopyButton>
      }
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
    </Panel>
  );
}
