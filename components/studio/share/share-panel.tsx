import { LaunchLink } from "@/components/launch/launch-link";
import { CopyButton } from "@/components/ui/copy-button";
import { SendButton } from "@/components/ui/send-button";

interface SharePanelProps {
  /** Whole addresses. */
  readonly studio: string;
  readonly launch: string;
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
}

export function SharePanel({ studio, launch, origin }: SharePanelProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line px-5">
      <section aria-labelledby="share-studio" className="grid gap-2 py-4">
        <h3 id="share-studio" className="font-medium">
          Studio URL
        </h3>
        <p className="text-13 text-quiet">
          Opens the studio with these settings, to look at them and to change them.
        </p>
        <code
          className="block max-h-28 overflow-auto rounded-md border border-line bg-sunken px-3 py-2 font-mono text-12 break-all select-all"
          tabIndex={0}
        >
          {studio}
        </code>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={studio}>Copy studio URL</CopyButton>
          <SendButton url={studio}>Send studio URL</SendButton>
        </div>
      </section>
      <section aria-labelledby="share-launch" className="grid gap-2 py-4">
        <h3 id="share-launch" className="font-medium">
          Launch link
        </h3>
        <p className="text-13 text-quiet">
          Opens the widget with these settings, as often as you like. Each launch generates a new
          token.
        </p>
        <LaunchLink link={launch} origin={origin} />
      </section>
    </div>
  );
}
