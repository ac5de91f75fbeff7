import { useEffect, useEffectEvent } from "react";
import { rememberedState } from "@/components/studio/mint/use-lost";

/** Rest before the address bar is written, in milliseconds: browsers limit how often it may be. */
const rest = 300;

/**
 * The address bar follows the form. What has not been written yet is written when the page is left. `onWritten` is told
 * what the address bar then says.
 */
export function useStudioUrl(url: string, onWritten?: (url: string) => void): void {
  const write = useEffectEvent(() => {
    writeAddress(url);
    onWritten?.(url);
  });

  useEffect(() => {
    const timer = setTimeout(write, rest);
    return () => clearTimeout(timer);
  }, [url]);

  useEffect(() => {
    const flush = () => write();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }, []);
}

/**
 * Steps of the browser's history on one page. The answer writes a step: from one address of the page to another.
 * `onReturn` gets the query of a step that the browser goes back or forward to.
 */
export function useSteps(onReturn: (query: string) => void): (from: string, to: string) => void {
  const restore = useEffectEvent(() => onReturn(location.search));

  useEffect(() => {
    const listener = () => restore();
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  }, []);

  return (from, to) => {
    // What was typed a moment ago belongs to the step before.
    writeAddress(from);
    if (from !== to) history.pushState(rememberedState(), "", to);
  };
}

function writeAddress(url: string): void {
  if (`${location.pathname}${location.search}` !== url) {
    history.replaceState(rememberedState(), "", url);
  }
}
