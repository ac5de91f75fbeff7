/** What the page calls the two sides of a comparison, and what it knows of one. */

import type { Environment } from "@/lib/widget/environments";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import type { Candidate } from "./side-of";

export const sideNames = ["left", "right"] as const;

export type SideName = (typeof sideNames)[number];

export const sideTitles: Readonly<Record<SideName, string>> = { left: "Left", right: "Right" };

export function otherSide(name: SideName): SideName {
  return name === "left" ? "right" : "left";
}

/** What was pasted, while the page is open: how it was read, and what else a collection holds. */
export interface PastedSide {
  readonly candidates: readonly Candidate[];
  readonly chosen: number;
}

/** Where a side would mint; undefined while the side is missing, or where nothing says. */
export function environmentOf(
  side: ParsedConfig | undefined,
  defaultEnvironment: Environment | undefined,
): Environment | undefined {
  return side && (side.config.environment ?? defaultEnvironment);
}
