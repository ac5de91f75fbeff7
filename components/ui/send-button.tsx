import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

interface SendButtonProps {
  readonly url: string;
  readonly children: string;
}

/** Hands an address to the device's own way of sharing. Absent where there is none. */
export function SendButton({ url, children }: SendButtonProps) {
  const canSend = useSyncExternalStore(neverChanges, hasShareSheet, () => false);
  const [isRefused, setIsRefused] = useState(false);
  if (!canSend) return null;

  function send() {
    setIsRefused(false);
    navigator.share({ url }).catch((error: unknown) => {
      // Who closes the sheet has changed their mind, and nothing is wrong.
      setIsRefused(!(error instanceof DOMException && error.name === "AbortError"));
    });
  }

  return (
    <>
      <Button onClick={send}>{children}</Button>
      <span role="status" className="self-center text-13 text-warning">
        {isRefused && "Sharing failed on this device. Copy it instead."}
      </span>
    </>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}

function hasShareSheet(): boolean {
  return "share" in navigator;
}
