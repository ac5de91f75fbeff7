/** A launch link: the studio URL's twin that mints a token and opens the widget. `parseConfig` reads its query. */

import type { WidgetConfig } from "@/lib/widget/config";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";

/** A path with a query, from the root of the studio. */
export function launchUrl(config: WidgetConfig, unread: readonly Unread[] = []): string {
  return `/open${studioUrl(config, unread).slice(1)}`;
}
