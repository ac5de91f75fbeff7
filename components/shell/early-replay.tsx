"use client";

import { useLayoutEffect } from "react";
import { replayEarlyEvents, takeEarlyEvents } from "@/lib/browser/early-events";

/** Repeats what you did before the page listened. */
export function EarlyReplay() {
  useLayoutEffect(() => void replayEarlyEvents(takeEarlyEvents()), []);
  return null;
}
