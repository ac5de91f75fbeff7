/** Belvo's hosts with the role of each. A host that is not in the table is judged by its name. */

import { hostOf, pathOf } from "@/lib/findings/address";
import { isLoopbackHost } from "@/lib/http/loopback-host";
import type { Environment } from "@/lib/widget/environments";

/** `site`: documents, dashboard, scripts: an address that holds no configuration. */
type Role = "widget" | "portal" | "api" | "pix" | "site";

interface Host {
  readonly role: Role;
  readonly environment?: Environment;
}

const hosts: ReadonlyMap<string, Host> = new Map<string, Host>([
  ["widget.belvo.io", { role: "widget" }],
  ["meuportal.belvo.com", { role: "portal" }],
  ["sandbox.belvo.com", { role: "api", environment: "sandbox" }],
  ["api.belvo.com", { role: "api", environment: "production" }],
  ["pix-biometria.pay.belvo.com", { role: "pix" }],
  ["cdn.belvo.io", { role: "site" }],
  ["developers.belvo.com", { role: "site" }],
  ["docs.belvo.com", { role: "site" }],
  ["dashboard.belvo.com", { role: "site" }],
  ["dashboard.belvo.co", { role: "site" }],
  ["statuspage.belvo.com", { role: "site" }],
  ["status.belvo.com", { role: "site" }],
  ["support.belvo.com", { role: "site" }],
  ["help.belvo.com", { role: "site" }],
  ["belvo.com", { role: "site" }],
  ["www.belvo.com", { role: "site" }],
  ["belvo.io", { role: "site" }],
]);

const ofBelvo = /(?:^|\.)belvo\.(?:io|com|co)$/;
const likeWidget = /widget|connect/;
const likeApi = /^(?:api|sandbox|development|staging|production)\b/;

/** Undefined where the address does not tell, such as that of a template. */
export function environmentOf(address: string | undefined): Environment | undefined {
  const host = hostOf(address);
  if (address === undefined || host === undefined) return undefined;
  const known = hosts.get(host)?.environment;
  if (known) return known;
  return isLoopbackHost(host) && /^\/emulator(?:\/|$)/.test(pathOf(address))
    ? "emulator"
    : undefined;
}

export type Place = "studio" | "widget" | "portal" | "api" | "pix" | "site" | "unknown";

export function placeOf(address: string): Place {
  const host = hostOf(address);
  const path = pathOf(address);
  if (/^\/emulator\/widget\/?$/.test(path) && (!host || isLoopbackHost(host))) return "widget";
  const known = host === undefined ? undefined : hosts.get(host);
  if (known && known.role !== "widget" && known.role !== "portal") return known.role;
  if (/\/api\//.test(`${path}/`) && host !== undefined) return "api";
  if (host === undefined || isLoopbackHost(host)) return path.length <= 1 ? "studio" : "unknown";
  if (known) return known.role;
  if (!ofBelvo.test(host)) return "unknown";
  if (likeWidget.test(host)) return "widget";
  return likeApi.test(host) ? "api" : "site";
}

/** Paths of the API below `/api/` that take something else than a token request. */
const otherResources =
  /\/api\/(?:br\/)?(links|accounts|transactions|balances|owners|institutions|incomes|statements|bills|investments?|employments?|tax-[a-z]+|invoices|receivables|consents|webhooks|exchanges|risk-insights|recurring-expenses)\b/;

/** The resource that a request to this address is about; undefined for the token's and for an invented one. */
export function resourceOf(address: string): string | undefined {
  return otherResources.exec(address)?.[1];
}

/** A path of Belvo's payments, whose tokens are others. */
export function isPaymentsPath(address: string): boolean {
  return /\/payments\/(?:br\/)?[a-z-]+\/?/.test(address);
}

/** The hosts of the API that stand in a text. */
function apiHostsIn(source: string): readonly string[] {
  const found = source.matchAll(/(?:https?:\/\/|["'`])((?:sandbox|api)\.belvo\.com)/g);
  return [...new Set([...found].map(([, host = ""]) => host))];
}

/** What stands before the default of a variable. */
const lookUp =
  /(?:\|\||\?\?|\?:|:-|\bor|\belse|(?:get|env|fetch|config|lookup|getOrElse|default)\w*\([^()\n]{0,80},|(?:unwrap_or|or_?else)\w*\((?:\|_\|)?)\s*["'`]?$/i;

/** The environment of the one host of the API that a text names; undefined where it only goes in for a variable. */
export function environmentIn(source: string): Environment | undefined {
  const [host, ...others] = apiHostsIn(source);
  if (host === undefined || others.length > 0) return undefined;
  for (let at = source.indexOf(host); at !== -1; at = source.indexOf(host, at + 1)) {
    const before = source.slice(Math.max(at - 120, 0), at).replace(/https?:\/\/$/, "");
    if (!lookUp.test(before)) return environmentOf(`https://${host}`);
  }
  return undefined;
}

/** The path of the token endpoint, alone or behind a base. */
export function isTokenPath(address: string): boolean {
  return /(?:^|\/)api\/token\/?(?=$|[?#\s"'])/.test(address);
}
