/** Which callback addresses a page may offer as a link. */

/**
 * Schemes that a browser, or a program of the system, acts on by itself. An app's own scheme is none of them: it is not
 * registered, or registered by that app alone.
 */
const refused =
  /^(?:javascript|data|vbscript|blob|file|filesystem|about|view-source|chrome|edge|ms-.*|search-ms|intent|android-app|jar|ftp|ws|wss|ssh|sftp|telnet|ldap|smb|nfs|vnc|rdp|mailto|tel|sms|facetime|skype|steam|vscode.*|git|svn|magnet|shell|help|hcp|res|mk)$/;

/** True for an address with a scheme of an app's own, and for a web address. */
export function isSafeLink(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(address)?.[1]?.toLowerCase();
  return scheme !== undefined && !refused.test(scheme) && /^[^\s\p{Cc}]+$/u.test(address);
}
