/** What Belvo answered: an error or a callback. Says what it means and what to do. */

import { explainOutcome } from "@/lib/callbacks/explain-outcome";
import { readCallback, type Callback } from "@/lib/callbacks/read-callback";
import { isObject, type JsonObject } from "@/lib/widget/json";
import { meaningOf, remedyOf } from "@/lib/widget/error-codes";
import { isParameterName } from "@/lib/widget/catalogue";
import { holdsPrivate } from "@/lib/widget/private-names";
import type { Entry } from "@/lib/widget/read-entries";
import type { PastedNote } from "./pasted";

/** More errors than an answer has. */
const mostErrors = 10;

/** Undefined for what is no answer with errors: a list of objects with a code, or one such object. */
export function errorNote(value: unknown): PastedNote | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const errors = list.filter(isError).slice(0, mostErrors);
  if (errors.length === 0) return undefined;
  const texts = errors.map(errorText);
  const ids = errors.map(({ request_id: id }) => id).filter(isRequestId);
  const id = ids[0] === undefined ? "" : ` For Belvo's support: request_id ${ids[0]}.`;
  return {
    kind: "error",
    message: `This is an error that Belvo answered. ${[...new Set(texts)].join(" ")}${id}`,
  };
}

type BelvoError = JsonObject & { readonly code: string };

function isError(value: unknown): value is BelvoError {
  if (!isObject(value)) return false;
  const { code, message, request_id: id } = value;
  return (
    typeof code === "string" &&
    (isRequestId(id) || typeof message === "string") &&
    !("scopes" in value)
  );
}

function isRequestId(id: unknown): id is string {
  return typeof id === "string" && /^[\w-]{1,64}$/.test(id) && !holdsPrivate(id);
}

function errorText({ code, field }: BelvoError): string {
  const isName = typeof field === "string" && /^[A-Za-z_][\w.]{0,59}$/.test(field);
  const at = isName && !holdsPrivate(field) ? `${field}: ` : "";
  const own = tokenErrors.get(code);
  if (own !== undefined) return `${at}${own}`;
  const remedy = remedyOf(code);
  return `${at}${meaningOf(code)}${remedy ? ` ${remedy}` : ""}`;
}

/** Of the token endpoint, where they mean something of their own. */
const tokenErrors: ReadonlyMap<string, string> = new Map([
  [
    "authentication_failed",
    "Belvo does not accept these keys. Most often they are the keys of the other environment: sandbox keys work at sandbox.belvo.com, production keys at api.belvo.com.",
  ],
  [
    "access_to_production_denied",
    "The account is not enabled for production. Ask Belvo to enable it.",
  ],
  [
    "access_to_resource_denied",
    "The account is not enabled for this product. Ask Belvo to enable it.",
  ],
  ["permission_denied", "The account is not enabled for this. Ask Belvo to enable it."],
  ["method_not_allowed", "The token comes from POST /api/token/, with the slash at its end."],
  ["not_found", "Nothing answers at this address. The token comes from POST /api/token/."],
  ["token_required", "The institution asks the user for a second code. The widget asks for it."],
]);

/** Names that nothing but a callback has. */
const telling = [
  "last_encountered_error_code",
  "last_encountered_error_message",
  "meta_data_step",
  "meta_data_institution_name",
  "error_message",
  "warning_message",
  "last_encountered_error",
];

/** Undefined for an address that is not one at which the widget ends. */
export function callbackNote(entries: readonly Entry[], address: string): PastedNote | undefined {
  const names = new Set(entries.map(([name]) => name));
  const isSuccess = names.has("link") && names.has("institution");
  const isEnding =
    /^[\w+.-]+:\/\/[^?]*\b(?:success|exit|error|event|warning)\b/i.test(address) &&
    (names.has("error") || names.has("link") || names.has("warning"));
  if (!isSuccess && !isEnding && !telling.some((name) => names.has(name))) return undefined;
  if ([...names].some((name) => isParameterName(name) && name !== "institutions")) return undefined;
  const query = new URLSearchParams(
    entries.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const callback = readCallback(
    isSuccess ? "success" : names.has("error") || names.has("warning") ? "event" : "exit",
    query,
  );
  return { kind: "callback", message: callbackText(callback) };
}

function callbackText(callback: Callback): string {
  const { title, text } = explainOutcome(callback);
  return [`This is a callback: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`, ...text].join(
    " ",
  );
}

/** A message that the widget sends to a web view. */
export function eventNote(value: JsonObject): PastedNote | undefined {
  const { eventName } = value;
  if (typeof eventName !== "string" || !/^(?:ERROR|WARNING|PAGE_LOAD)$/.test(eventName))
    return undefined;
  const data = isObject(value["meta_data"])
    ? value["meta_data"]
    : isObject(value["metadata"])
      ? value["metadata"]
      : {};
  const { error_code: code } = data;
  const id = isRequestId(value["request_id"])
    ? ` For Belvo's support: request_id ${value["request_id"]}.`
    : "";
  if (typeof code !== "string") {
    return {
      kind: "callback",
      message: `This is a message of the widget to its page: ${eventName}. It holds no configuration.${id}`,
    };
  }
  const remedy = remedyOf(code);
  return {
    kind: "callback",
    message: `This is a message of the widget to its page: ${eventName}. ${meaningOf(code)}${remedy ? ` ${remedy}` : ""}${id}`,
  };
}
