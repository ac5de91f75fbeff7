"use client";

import { useEffect, useEffectEvent } from "react";
import { departedState } from "@/components/studio/mint/use-departed";

/** Rest before the address bar is written, in milliseconds: browsers limit how often it may be. */
const rest = 300;

/** The address bar follows the form. What has not been written yet is written when the page is left. */
export function useStudioUrl(url: string): void {
  const write = useEffectEvent(() => {
    if (`${location.pathname}${location.search}` !== url)
      history.replaceState(departedState(), "", url);
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
