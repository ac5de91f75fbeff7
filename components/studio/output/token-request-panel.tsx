import { CatchLine } from "@/components/studio/mint/catch-line";
import { CopyButton } from "@/components/ui/copy-button";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Identity } from "@/lib/widget/identity";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { jsonLines } from "./json-lines";
import { Pane, type PaneShown } from "./pane";
import { PreviewLine } from "./preview-line";

/** The server puts the real ones in their place. */
const placeholders = { id: "$BELVO_SECRET_ID", password: "$BELVO_SECRET_PASSWORD" };

interface TokenRequestPanelProps {
  readonly config: WidgetConfig;
  readonly identity: Identity | undefined;
  /** Where it is sent. */
  readonly address: string;
  readonly shown: PaneShown;
}

export function TokenRequestPanel({ config, identity, address, shown }: TokenRequestPanelProps) {
  const lines = jsonLines({ ...placeholders, ...buildTokenRequest(config, identity) });
  const text = lines.map((line) => line.text).join("\n");
  return (
    <Pane
      tab="request"
      title="Token request"
      shown={shown}
      about={
        <code className="block truncate font-mono text-12" title={address}>
          <span className="font-medium text-ink">POST</span> {address}
        </code>
      }
      actions={
        <CopyButton look="quiet" text={text}>
          Copy JSON
        </CopyButton>
      }
    >
      <pre data-testid="token-request" className="font-mono text-13 leading-6 whitespace-pre-wrap">
        {lines.map(({ text, path }, index) => (
          <PreviewLine key={`${path} ${text.trim().slice(0, 1)} ${index}`} path={path} text={text}>
            <JsonText text={text} />
            {index < lines.length - 1 && "\n"}
          </PreviewLine>
        ))}
      </pre>
      <CatchLine config={config} />
    </Pane>
  );
}

/** The key quiet, the value strong, the punctuation faint. */
function JsonText({ text }: { readonly text: string }) {
  const found = /^(\s*)("(?:[^"\\]|\\.)*")(: )(.*?)(,?)$/s.exec(text);
  if (!found) return <span className="text-quiet">{text}</span>;
  const [, indent, key, colon, value, comma] = found;
  return (
    <>
      {indent}
      <span className="text-quiet">{key}</span>
      <span className="text-faint">{colon}</span>
      <span className={value === "{" || value === "[" ? "text-quiet" : "font-medium text-ink"}>
        {value}
      </span>
      <span className="text-faint">{comma}</span>
    </>
  );
}
