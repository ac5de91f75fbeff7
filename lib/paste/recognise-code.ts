/**
 * A script that calls the SDK, builds the widget URL or sends the token request. What is written out is read; nothing
 * is run, and both branches of a condition count as taken.
 */

import type { AnyNode, CallExpression, NewExpression } from "acorn";
import { hostOf } from "@/lib/findings/address";
import { isObject } from "@/lib/widget/json";
import { parameterLike } from "@/lib/findings/names";
import type { UrlSubject } from "@/lib/findings/subject";
import { readQuery } from "@/lib/widget/query";
import { isParameterName } from "@/lib/widget/catalogue";
import type { Entry } from "@/lib/widget/read-entries";
import { environmentOf, placeOf } from "./address";
import type { Found, Recognised } from "./found";
import { nodesOf, parseExpressionAt, parseProgram } from "./javascript";
import { parseJson, withoutUndefined } from "./literal";
import { asJavaScript } from "./other-languages";
import { isUnknownPart } from "./recognise-url";
import { entriesOf, hasTellingName, isTokenRequest } from "./recognise-value";
import { nameOf, scopeOf, staticValue, type Scope } from "./static-value";

export function recogniseCode(text: string): Recognised {
  // Words alone are a program too.
  if (!/[=({`]/.test(text)) return undefined;
  const roots = rootsOf(text);
  return roots.length === 0 ? undefined : readNodes(roots, text);
}

/** The program, the scripts of a page, or what can be read of a program in another language. */
function rootsOf(text: string): readonly AnyNode[] {
  const program = parseProgram(text);
  if (program) return [program];
  const scripts = scriptsOf(text).flatMap((script) => parseProgram(script) ?? []);
  if (scripts.length > 0) return scripts;
  const rewritten = asJavaScript(text);
  const other = rewritten === text ? undefined : parseProgram(rewritten);
  return other ? [other] : pieces(rewritten);
}

function scriptsOf(page: string): readonly string[] {
  return page
    .split(/<script\b[^<>]{0,500}>/i)
    .slice(1)
    .map((script) => script.split(/<\/script/i, 1)[0] ?? "")
    .filter((script) => script.trim() !== "");
}

/** Where an expression worth reading may begin. */
const beginning =
  /\{|\b(?:new\s+URLSearchParams|[\w.]{1,80}\.(?:createWidget|append|set))\s?\(|[`"']/g;

/** In characters: an expression that is longer is not read. */
const longestPiece = 20_000;
const mostPieces = 300;

/** Each is read once. The attempts that fail must not add up to more than the text is long, several times over. */
function pieces(text: string): readonly AnyNode[] {
  const found: AnyNode[] = [];
  let spent = 0;
  beginning.lastIndex = 0;
  for (let count = 0; count < mostPieces && spent < 4 * text.length + 1000; count += 1) {
    const start = beginning.exec(text)?.index;
    if (start === undefined) break;
    // Of the rest alone: the parser looks back to where a line begins.
    const { node, end } = parseExpressionAt(text.slice(start, start + longestPiece));
    if (node) found.push(node);
    spent += Math.min(end, longestPiece);
    beginning.lastIndex = node ? start + end : start + 1;
  }
  return found;
}

/** What a script says of the two artefacts, as it is collected. */
interface Sight {
  /** Of an SDK call. */
  options?: readonly Entry[];
  /** Of an address that is written out. */
  address?: string;
  inAddress?: readonly Entry[];
  /** Of an object of parameters. */
  inObject?: readonly Entry[];
  /** Of calls of `append` and `set`. */
  readonly called: { readonly entry: Entry; readonly replaces: boolean }[];
  body?: unknown;
  api?: string;
}

function readNodes(roots: readonly AnyNode[], text: string): Recognised {
  const trees = roots.map((root) => [...nodesOf(root)]);
  const scope = scopeOf(valuesOf(trees.flat()));
  const sight: Sight = { called: [] };
  for (const nodes of trees) {
    // What lies within something that was read is a part of it.
    let readUntil = -1;
    for (const node of nodes) {
      if (node.start >= readUntil && look(node, scope, sight)) readUntil = node.end;
    }
  }
  return foundOf(sight, text);
}

/** The first value that each name is given. */
function valuesOf(nodes: readonly AnyNode[]): ReadonlyMap<string, AnyNode> {
  const values = new Map<string, AnyNode>();
  for (const node of nodes) {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init) {
      if (!values.has(node.id.name)) values.set(node.id.name, node.init);
    } else if (node.type === "AssignmentExpression" && node.left.type === "Identifier") {
      if (!values.has(node.left.name)) values.set(node.left.name, node.right);
    }
  }
  return values;
}

/** True when the node is read with all that is in it. */
function look(node: AnyNode, scope: Scope, sight: Sight): boolean {
  if (node.type === "CallExpression") return lookAtCall(node, scope, sight);
  if (node.type === "NewExpression") return lookAtNew(node, scope, sight);
  if (node.type === "ObjectExpression") return lookAtValue(staticValue(node, scope), sight);
  if (node.type === "Literal") {
    return typeof node.value === "string" && lookAtText(node.value, sight);
  }
  const isSum = node.type === "BinaryExpression" && node.operator === "+";
  return (isSum || node.type === "TemplateLiteral") && lookAtParts(node, scope, sight);
}

/** A text and what is put into it, such as `new URLSearchParams({...})`. */
function lookAtParts(whole: AnyNode, scope: Scope, sight: Sight): boolean {
  const value = staticValue(whole, scope);
  if (typeof value === "string") lookAtText(value, sight);
  let readUntil = -1;
  for (const node of nodesOf(whole)) {
    const isPart = /^(?:Call|New|Object)Expression$/.test(node.type);
    if (isPart && node.start >= readUntil && look(node, scope, sight)) readUntil = node.end;
  }
  return true;
}

function lookAtCall(node: CallExpression, scope: Scope, sight: Sight): boolean {
  const name = nameOf(node.callee);
  const method = name.slice(name.lastIndexOf(".") + 1);
  const [first, second] = node.arguments;
  if (method === "createWidget") {
    const token = first ? staticValue(first, scope) : undefined;
    const options = second ? staticValue(second, scope) : undefined;
    sight.options ??= [
      ...(typeof token === "string" ? ([["access_token", token]] as const) : []),
      ...(isObject(options) ? definedEntries(options) : []),
    ];
    return true;
  }
  if ((method === "append" || method === "set") && first && second) {
    const key = staticValue(first, scope);
    const isOurs =
      typeof key === "string" &&
      (/param|query|search|url/i.test(name) || isParameterName(key) || key === "access_token");
    if (!isOurs) return false;
    const [entry] = entriesOf({ [key]: staticValue(second, scope) });
    if (entry) sight.called.push({ entry, replaces: method === "set" });
    return true;
  }
  return false;
}

function lookAtNew(node: NewExpression, scope: Scope, sight: Sight): boolean {
  const [first] = node.arguments;
  if (nameOf(node.callee) !== "URLSearchParams" || !first) return false;
  const value = staticValue(first, scope);
  if (typeof value === "string") return lookAtText(`?${value.replace(/^\?/, "")}`, sight);
  const members = Array.isArray(value) ? Object.fromEntries(value.filter(isPair)) : value;
  if (!isObject(members) || !isWorthReading(members)) return false;
  sight.inObject ??= entriesOf(members);
  return true;
}

function isPair(value: unknown): value is readonly [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "string";
}

function isWorthReading(members: object): boolean {
  return Object.keys(members)
    .slice(0, 100)
    .some((name) => isParameterName(name) || parameterLike(name) !== undefined);
}

function lookAtValue(value: unknown, sight: Sight): boolean {
  if (isTokenRequest(value)) {
    sight.body ??= withoutUndefined(value);
    return true;
  }
  if (!isObject(value) || !hasTellingName(value)) return false;
  sight.inObject ??= entriesOf(value);
  return true;
}

function lookAtText(text: string, sight: Sight): boolean {
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) return lookAtValue(parseJson(trimmed), sight);
  if (!/^(?:https?:)?\/\/|^\?|belvo\.(?:io|com)/i.test(trimmed)) return false;
  const mark = trimmed.indexOf("?");
  const address = mark === -1 ? trimmed : trimmed.slice(0, mark);
  if (/\/api\/|\/token\/?$/.test(address) || placeOf(address) === "api") {
    sight.api ??= address;
    return true;
  }
  const query = mark === -1 ? "" : trimmed.slice(mark + 1).replace(/#.*$/s, "");
  const entries = readQuery(query).filter((entry) => !isUnknownPart(entry));
  const isOurs = entries.some(([name]) => name === "access_token" || isParameterName(name));
  const place = placeOf(address);
  if (place !== "widget" && place !== "portal" && !isOurs) return false;
  if (address !== "") sight.address ??= address;
  if (isOurs) sight.inAddress ??= entries;
  return true;
}

/** The SDK ignores what is undefined, where a URL would say so. */
function definedEntries(options: object): readonly Entry[] {
  return entriesOf(
    Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  );
}

function foundOf(sight: Sight, text: string): Found | undefined {
  const environment = environmentOf(sight.api);
  // Of a call in a language that could not be read whole, the options are an object like any other.
  if (sight.inObject && !sight.inAddress && /\bcreateWidget\s?\(/.test(text)) {
    sight.options ??= sight.inObject;
  }
  const url = urlOf(sight);
  const isCall = sight.options !== undefined;
  if (!url && sight.body === undefined) return undefined;
  return {
    kind: isCall ? "sdk-call" : "code",
    ...(url && { url }),
    ...(sight.body !== undefined && {
      request: {
        body: sight.body,
        ...(sight.api !== undefined && { address: sight.api }),
        text,
      },
    }),
    ...(environment && { environment }),
  };
}

function urlOf(sight: Sight): UrlSubject | undefined {
  if (sight.options) return { entries: sight.options, isSdk: true };
  const entries: Entry[] = [...(sight.inAddress ?? []), ...(sight.inObject ?? [])];
  for (const { entry, replaces } of sight.called) {
    const index = replaces ? entries.findIndex(([name]) => name === entry[0]) : -1;
    if (index === -1) entries.push(entry);
    else entries[index] = entry;
  }
  if (entries.length === 0) return undefined;
  return { ...(hostOf(sight.address) && { address: sight.address }), entries };
}
