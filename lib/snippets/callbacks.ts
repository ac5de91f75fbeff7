/** How an app tells a callback from any other address: an own scheme by its name, a page by origin and path. */

export interface Callbacks {
  /** Schemes of an app, without the colon. */
  readonly schemes: readonly string[];
  /** Pages of a site, without their query. */
  readonly pages: readonly string[];
}

/** What older apps of Belvo's are called back with; no document says that it is the default. */
const olderScheme = "belvowidget";

export function callbacksOf(addresses: readonly string[]): Callbacks {
  const schemes = addresses.flatMap((address) => {
    const scheme = /^([a-z][\w+.-]*):/i.exec(address)?.[1]?.toLowerCase();
    return scheme === undefined || /^https?$/.test(scheme) ? [] : [scheme];
  });
  const pages = addresses.flatMap((address) => {
    if (!URL.canParse(address) || !/^https?:/i.test(address)) return [];
    const { origin, pathname } = new URL(address);
    return [origin + pathname];
  });
  return {
    schemes: addresses.length === 0 ? [olderScheme] : [...new Set(schemes)],
    pages: [...new Set(pages)],
  };
}

export const noCallbackNote = `No callback is set, and what the widget then does is undocumented. Older apps are called back with ${olderScheme}://.`;
