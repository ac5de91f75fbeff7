/** Requests to Belvo that are no token request: named, and not judged as one. */

import { isObject } from "@/lib/widget/json";
import type { NotUnderstood, PastedNote } from "./pasted";
import { nothing } from "./found";
import { resourceOf } from "./hosts";

const linksRequest: PastedNote = {
  kind: "links-request",
  message:
    "This registers a link; it is not a token request. It sends a user's credentials to /api/links/, where the widget would ask the user for them.",
};

export const paymentsMessage =
  "This belongs to Belvo's payments: the Pix widget has its own host, token path and fields. The studio configures the Connect Widget.";

/** Undefined for what may be a token request. */
export function otherRequest(
  address: string | undefined,
  body: Readonly<Record<string, unknown>>,
): PastedNote | NotUnderstood | undefined {
  const resource = address === undefined ? undefined : resourceOf(address);
  const isToken = "scopes" in body || isObject(body["widget"]);
  if (address !== undefined && address.includes("/payments/")) return nothing(paymentsMessage);
  if (resource === "links" || (!isToken && isLinkBody(body))) return linksRequest;
  if (resource === undefined) return undefined;
  return otherResource(resource);
}

export function otherResource(resource: string): PastedNote | NotUnderstood {
  if (resource === "payments") return nothing(paymentsMessage);
  return resource === "links"
    ? linksRequest
    : nothing(`This calls Belvo's /api/${resource}/, so it asks for no token of the widget.`);
}

/** The body of `POST /api/links/`. */
export function isLinkBody(body: Readonly<Record<string, unknown>>): boolean {
  return "institution" in body && ("username" in body || "password" in body) && !("scopes" in body);
}

/** The body of a token of Belvo's payments. */
export function isPaymentsBody(body: Readonly<Record<string, unknown>>): boolean {
  return "use_cases" in body;
}
