/** The places that a widget URL and a token request can go to. */

export const widgetHost = "widget.belvo.io";
export const portalHost = "meuportal.belvo.com";

const written = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^/?#\s]*)([^?#\s]*)/i;

/** In lower case, without user and port; undefined when there is no address, or none but a path. */
export function hostOf(address: string | undefined): string | undefined {
  const host = written.exec(address?.trim() ?? "")?.[1];
  return host
    ? host
        .slice(host.indexOf("@") + 1)
        .replace(/:\d*$/, "")
        .toLowerCase()
    : undefined;
}

/** Empty when there is none. */
export function pathOf(address: string): string {
  return written.exec(address.trim())?.[2] ?? "";
}
