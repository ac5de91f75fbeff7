import { later } from "@/components/ui/later";
import { Suspense, useState, useSyncExternalStore } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { SendButton } from "@/components/ui/send-button";
import { isLoopbackHost } from "@/lib/http/loopback-host";

/** Loaded when the first code is drawn. */
const QrPicture = later(async () => (await import("./qr-picture")).QrPicture);

/** In bytes: a code of more is too dense for the camera of a phone. */
const longestInCode = 1200;

/** In bytes: a code of more is too dense to be drawn small. */
const longestBeside = 400;

interface LaunchLinkProps {
  readonly link: string;
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
}

/** A launch link to hand on: to the clipboard, to a phone, to another tab. */
export function LaunchLink({ link, origin }: LaunchLinkProps) {
  const size = new TextEncoder().encode(link).length;
  const isLocal = isLoopbackHost(new URL(origin).host);
  const isPhone = useIsPhone();
  const [isAskedFor, setIsAskedFor] = useState(false);
  const hasCode = size <= longestInCode && !isPhone && (!isLocal || isAskedFor);
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-4 ${hasCode && size <= longestBeside ? "sm:grid-cols-[minmax(0,1fr)_15rem]" : ""}`}
    >
      <div className="grid content-start gap-3">
        <code
          data-testid="launch-link"
          className="block max-h-28 overflow-auto rounded-md border border-line bg-sunken px-3 py-2 font-mono text-12 break-all select-all"
          tabIndex={0}
        >
          {link}
        </code>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={link}>Copy launch link</CopyButton>
          <SendButton url={link}>Send launch link</SendButton>
          <a href={link} target="_blank" rel="noopener" className={buttonClass()}>
            <Icon name="external-link" /> Open on this device
          </a>
        </div>
        {isLocal && (
          <p className="text-13 text-warning">
            This link works only on this machine. A phone cannot reach a loopback address.
          </p>
        )}
        {isLocal && size <= longestInCode && !isPhone && !isAskedFor && (
          <div>
            <Button look="quiet" onClick={() => setIsAskedFor(true)}>
              <Icon name="qr-code" /> Show the QR code anyway
            </Button>
          </div>
        )}
        {size > longestInCode && !isPhone && (
          <p className="rounded-md border border-line bg-sunken p-3 text-13">
            The link has {size.toLocaleString("en")} bytes, so most cameras cannot read its QR code.
            Copy the link instead.
          </p>
        )}
      </div>
      {hasCode && (
        <Suspense fallback={<p className="text-13 text-quiet">Drawing…</p>}>
          <QrPicture text={link} fileName="launch-link" />
        </Suspense>
      )}
    </div>
  );
}

/** A small screen that is touched: nobody points its camera at itself. */
const phone = "(pointer: coarse) and (max-width: 48rem)";

function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(phone);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(phone).matches,
    () => false,
  );
}
