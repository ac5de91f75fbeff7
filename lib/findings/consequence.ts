/** What a finding does, in the words of the screen and of docs/findings.md. */

import type { Finding } from "./finding";

export type Consequence = "blocks" | "misbehaves" | "may-misbehave" | "note";

export const consequenceTexts: Readonly<Record<Consequence, string>> = {
  blocks: "Blocks the token",
  misbehaves: "Will misbehave",
  "may-misbehave": "May misbehave",
  note: "Note",
};

/** From the worst to the mildest. */
export const consequences = ["blocks", "misbehaves", "may-misbehave", "note"] as const;

export function consequenceOf({
  severity,
  blocks,
}: Pick<Finding, "severity" | "blocks">): Consequence {
  switch (severity) {
    case "error":
      return blocks ? "blocks" : "misbehaves";
    case "warning":
      return "may-misbehave";
    case "info":
      return "note";
  }
}
