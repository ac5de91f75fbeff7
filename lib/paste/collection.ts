/** An exported API collection (format 2.1), one item of it, or the test script of an item. */

import { isObject, type JsonObject } from "@/lib/widget/json";
import { environmentOf, placeOf } from "./hosts";
import { nothing, type Artefacts, type FoundCollection, type Recognised } from "./found";
import { readLiteral } from "./literal";
import { itemsOf, membersOf, textOf } from "./members";
import { recogniseCode } from "./recognise-code";
import { recogniseUrl } from "./recognise-url";

/** More requests than anybody chooses from. */
const mostRequests = 200;

type Request = FoundCollection["requests"][number];

/** Undefined for an object that is no collection. */
export function recogniseCollection(value: JsonObject): Recognised {
  const isCollection = Array.isArray(value["item"]);
  if (!isCollection && !isItem(value)) return undefined;
  const variables = variablesOf(value);
  const requests = leavesOf(value)
    .slice(0, mostRequests)
    .flatMap(({ item, name, scripts }) => {
      const found = readItem(item, scripts, variables);
      return found ? [{ name, ...found }] : [];
    });
  return requests.length > 0
    ? { kind: "collection", requests }
    : nothing(
        "This is an exported collection, but none of its requests asks Belvo for an access token or builds the widget's URL.",
      );
}

/** A request with its script, an event, or a request alone, as somebody copies them out of an export. */
function isItem(value: JsonObject): boolean {
  const { request, script, listen, method, body } = value;
  return (
    isObject(request) ||
    (isObject(script) && typeof listen === "string") ||
    (typeof method === "string" && isObject(body))
  );
}

interface Leaf {
  readonly item: JsonObject;
  readonly name: string;
  /** Of the nearest folder first. */
  readonly scripts: readonly string[];
}

/** The requests in their order. Without recursion, because folders hold folders. */
function leavesOf(root: JsonObject): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: Leaf[] = [{ item: root, name: "", scripts: [] }];
  for (let leaf = open.pop(); leaf && leaves.length < mostRequests; leaf = open.pop()) {
    const { item, name, scripts } = leaf;
    const children = itemsOf(item["item"]).filter(isObject);
    if (children.length === 0) leaves.push(leaf);
    const inherited = [...scriptsOf(item), ...scripts];
    for (const child of children.reverse()) {
      const own = textOf(child["name"]) ?? "Request";
      open.push({ item: child, name: name ? `${name} / ${own}` : own, scripts: inherited });
    }
  }
  return leaves;
}

function readItem(
  item: JsonObject,
  inherited: readonly string[],
  variables: ReadonlyMap<string, string>,
): Artefacts | undefined {
  const request = isObject(item["request"]) ? item["request"] : item;
  const address = withVariables(addressOf(request["url"]), variables);
  const environment = environmentOf(address);
  const text = bodyText(request["body"]);
  const body = readLiteral(text)?.value ?? formOf(request["body"]);
  const isToken = isObject(body) && isTokenCall(body, address);
  const own = urlOf(recogniseWidgetAddress(address)) ?? firstUrl(scriptsOf(item));
  // A script of a folder stands behind every call in it.
  const url = own ?? (isToken ? firstUrl(inherited) : undefined);
  if (!isToken && !url) return undefined;
  return {
    ...(isToken && { request: { body, text, ...(address !== "" && { address }) } }),
    ...(url?.url && { url: url.url }),
    ...(url?.meant && { meant: url.meant }),
    ...(environment && { environment }),
    secrets: credentialsOf(request),
  };
}

function isTokenCall(body: JsonObject, address: string): boolean {
  const isAsked = "scopes" in body || "widget" in body || "fetch_resources" in body;
  return isAsked || (/\/api\/token\/?$/.test(address) && "id" in body);
}

function recogniseWidgetAddress(address: string): Recognised {
  const place = placeOf(address);
  return place === "widget" || place === "portal" ? recogniseUrl(address) : undefined;
}

function firstUrl(scripts: readonly string[]): Artefacts | undefined {
  for (const script of scripts) {
    const found = urlOf(recogniseCode(script));
    if (found) return found;
  }
  return undefined;
}

function urlOf(found: Recognised): Artefacts | undefined {
  return found && "url" in found && found.url ? found : undefined;
}

function scriptsOf(item: JsonObject): readonly string[] {
  const events = isObject(item["script"]) ? [item] : itemsOf(item["event"]);
  return events.flatMap((event) => {
    const { exec } = membersOf(membersOf(event)["script"]);
    const script = typeof exec === "string" ? exec : itemsOf(exec).filter(isText).join("\n");
    return script === "" ? [] : [script];
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function addressOf(url: unknown): string {
  if (typeof url === "string") return url;
  const { raw, host, path } = membersOf(url);
  if (typeof raw === "string") return raw;
  const parts = [
    itemsOf(host).filter(isText).join(".") || (textOf(host) ?? ""),
    ...itemsOf(path).filter(isText),
  ];
  return parts.join("/");
}

function bodyText(body: unknown): string {
  return typeof body === "string" ? body : (textOf(membersOf(body)["raw"]) ?? "");
}

/** Belvo takes JSON; that it was sent as a form is for a rule to say. */
function formOf(body: unknown): JsonObject | undefined {
  const { urlencoded, formdata } = membersOf(body);
  const fields = [...itemsOf(urlencoded), ...itemsOf(formdata)].filter(isObject);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(
    fields.flatMap(({ key, value }) =>
      typeof key === "string" && typeof value === "string" ? [[key, value]] : [],
    ),
  );
}

/** For addresses alone: a body keeps its `{{secretId}}`. */
function variablesOf(collection: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(collection["variable"])
      .filter(isObject)
      .flatMap(({ key, value }): [string, string][] =>
        typeof key === "string" && typeof value === "string" && value.length < 200
          ? [[key, value]]
          : [],
      ),
  );
}

function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /\{\{\s?([\w.-]{1,80})\s?\}\}/g,
    (whole, name: string) => variables.get(name) ?? whole,
  );
}

function credentialsOf(request: JsonObject): NonNullable<Artefacts["secrets"]> {
  const auth = membersOf(request["auth"]);
  return Object.values(auth)
    .flatMap(itemsOf)
    .filter(isObject)
    .flatMap(({ key, value }) =>
      typeof key === "string" && typeof value === "string"
        ? [{ name: `auth.${key}`, text: value }]
        : [],
    );
}

/** The first that holds a token request, else the first. */
export function mainRequest(requests: readonly Request[]): number {
  const index = requests.findIndex(({ request }) => request !== undefined);
  return Math.max(index, 0);
}
