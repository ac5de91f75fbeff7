import { useEffect, useEffectEvent } from "react";

/** Ctrl+Enter, or ⌘+Enter, from anywhere on the page but a dialog. */
export function useMintKeys(onKeys: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const isMeant = event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat;
    if (!isMeant || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    onKeys();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
