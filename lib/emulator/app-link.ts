/** Which callback addresses a page may offer as a link. */

/** Schemes that a browser opens by itself, in the page's name or with its own files. */
const refused = ["javascript", "data", "vbscript", "blob", "file", "about", "view-source"];

/** True for an address with a scheme of an app's own, and for a web address. */
export function isSafeLink(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(address)?.[1]?.toLowerCase();
  return scheme !== undefined && !refused.includes(scheme) && /^[^\s\p{Cc}]+$/u.test(address);
}
