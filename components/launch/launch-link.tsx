"use client";

import { lazy, Suspense } from "react";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { isLoopbackHost } from "@/lib/launch/loopback-host";

/** Loaded when the first code is drawn. */
const QrPicture = lazy(async () => ({ default: (await import("./qr-picture")).QrPicture }));

/** In bytes: a code of more is too dense for the camera of a phone. */
const longestInCode = 1200;

interface LaunchLinkProps {
  readonly link: string;
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
}

/** A launch link to hand on: to the clipboard, to a phone, to another tab. */
export function LaunchLink({ link, origin }: LaunchLinkProps) {
  const size = new TextEncoder().encode(link).length;
  return (
    <div className="grid gap-4">
      {size > longestInCode ? (
        <p className="rounded-md border border-line bg-sunken p-3 text-13">
          The link has {size.toLocaleString("en")} bytes, which is too dense a code for most
          cameras. Copy it instead.
        </p>
      ) : (
        <Suspense fallback={<p className="text-13 text-quiet">Drawing…</p>}>
          <QrPicture text={link} fileName="launch-link" />
        </Suspense>
      )}
      {isLoopbackHost(new URL(origin).host) && (
        <p className="text-13 text-warning">
          It works on this machine only: the studio listens on a loopback address, which a phone
          does not reach.
        </p>
      )}
      <code
        data-testid="launch-link"
        className="block max-h-28 overflow-auto rounded-md border border-line bg-sunken px-3 py-2 font-mono text-12 break-all select-all"
        tabIndex={0}
      >
        {link}
      </code>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={link}>Copy launch link</CopyButton>
        <a href={link} target="_blank" rel="noopener" className={buttonClass()}>
          <Icon name="external-link" /> Open on this device
        </a>
      </div>
    </div>
  );
}
