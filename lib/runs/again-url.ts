import { writeLaunchFragment } from "@/lib/launch/launch-fragment";
import { launchUrl } from "@/lib/launch/launch-url";
import { parseConfig } from "@/lib/widget/parse-config";
import type { Run } from "./run";

/** Where a run is opened once more: its launch link, or the one of its config, and the row of a matrix that it tries. */
export function againUrl({ query, launchLink, row }: Run): string {
  const { config, unread } = parseConfig(query);
  const link = launchLink ?? launchUrl(config, unread);
  return `${link}${writeLaunchFragment(row ? { row } : {})}`;
}
