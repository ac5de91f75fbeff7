/** A launch link: the studio URL's twin that mints a token and opens the widget. `parseConfig` reads its query. */

import type { WidgetConfig } from "./config";
import type { Unread } from "./read-entries";
import { studioUrl } from "./studio-url";

/** A path with a query, from the root of the studio. */
export function launchUrl(config: WidgetConfig, unread: readonly Unread[] = []): string {
  return `/open${studioUrl(config, unread).slice(1)}`;
}
