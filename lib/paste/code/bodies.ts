/** What a call sends: the table of libraries, by the names of members and methods. */

import type { UsageFact } from "@/lib/findings/usage";
import { addressIn } from "./addresses";
import { argumentsOf } from "./arguments";
import type { Arguments } from "./evaluator";
import { isGroup, isMark, type Node } from "./forest";
import type { Looking } from "./looking";
import { member, type RecordValue, type Span, type Value } from "./value";

/** Members and named arguments in which a request carries its body, and whether that is a form. */
const bodyNames: ReadonlyMap<string, "json" | "form" | "any"> = new Map([
  ["json", "json"],
  ["body", "any"],
  ["data", "any"],
  ["content", "any"],
  ["payload", "any"],
  ["httpBody", "any"],
  ["parameters", "any"],
  ["form_params", "form"],
  ["form", "form"],
  ["formData", "form"],
  ["multipart", "form"],
  ["CURLOPT_POSTFIELDS", "any"],
]);

/** Where a record is a form unless it is made JSON: by the library that sends it and the name of the argument. */
const formSenders: readonly { readonly callee: RegExp; readonly name: string }[] = [
  {
    callee: /^(?:requests|session|s|r|httpx|client|self\.session|aiohttp|http)\.(?:post|request)$/,
    name: "data",
  },
  { callee: /^HTTParty\.post$/, name: "body" },
  {
    // A second argument without a name is `data`.
    callee: /^requests\.post$/,
    name: "",
  },
  {
    callee: /^(?:RestClient\.post|Net::HTTP\.post_form|Net\.HTTP\.post_form|Unirest\.post)$/,
    name: "",
  },
];

const optionNames = [
  "method",
  "headers",
  "body",
  "json",
  "data",
  "form_params",
  "content",
  "url",
  "timeout",
  "form",
  "auth",
  "baseURL",
  "multipart",
  "payload",
  "httpBody",
  "CURLOPT_URL",
  "CURLOPT_POSTFIELDS",
];

export function bodiesIn(
  looking: Looking,
  { items, named }: Arguments,
  callee: string,
  facts: UsageFact[],
): readonly Value[] {
  // PHP: one option after the other.
  if (/^curl_setopt$/.test(callee)) {
    const [, option, value] = items;
    return option?.kind === "unknown" && option.name === "CURLOPT_POSTFIELDS" && value
      ? [value]
      : [];
  }
  const form = formSenders.filter((one) => one.callee.test(callee));
  const own = bodyOf(
    looking,
    named,
    form.map(({ name }) => name),
    facts,
  );
  if (own) return [own];
  for (const item of items) {
    const options = looking.resolver.recordOf(item);
    if (!options) continue;
    if (isOptions(options)) {
      const body = bodyOf(
        looking,
        options,
        form.map(({ name }) => name),
        facts,
      );
      if (body) return [body];
      continue;
    }
    if (form.some(({ name }) => name === ""))
      facts.push({ fact: "form-encoded", how: "A form", span: options.span });
    return [item];
  }
  // `encode(payload)`, and a name that the text gives no value.
  const inner = items.flatMap((item) => (item.kind === "unknown" ? (item.given ?? []) : []));
  const record = inner.find((value) => looking.resolver.recordOf(value));
  if (record) return [record];
  return items.filter(
    (item, index) =>
      index > 0 && (item.kind === "unknown" || item.kind === "one-of") && !addressIn(looking, item),
  );
}

function bodyOf(
  looking: Looking,
  record: RecordValue,
  forms: readonly string[],
  facts: UsageFact[],
): Value | undefined {
  for (const { key, value, span } of looking.resolver.members(record)) {
    const kind = bodyNames.get(key) ?? (/withJSONObject/.test(key) ? "json" : undefined);
    if (kind === undefined) continue;
    const taken = looking.resolver.taken(value);
    const isWritten = taken.kind === "record" && isWrittenOut(looking, taken, span);
    if (kind === "form") facts.push({ fact: "form-encoded", how: key, span });
    else if (forms.includes(key) && isWritten)
      facts.push({ fact: "form-encoded", how: `${key}=`, span });
    // `body: { mode: "raw", raw: … }` of an API client.
    const raw = taken.kind === "record" ? member(taken, "raw") : undefined;
    if (raw && looking.resolver.recordOf(raw)) return raw;
    if (taken.kind === "unknown")
      return (taken.given ?? []).find((one) => looking.resolver.recordOf(one)) ?? value;
    return value;
  }
  return undefined;
}

/** False for `json.dumps(…)` and `{…}.to_json`, whose record is a part of what is written. */
function isWrittenOut(looking: Looking, record: RecordValue, span: Span): boolean {
  const text = looking.reader.textOf(span);
  return (
    !/json|dumps|encode|stringify/i.test(text.replace(/\{[\s\S]*\}/, "")) && record.form !== "query"
  );
}

/** `client.post(url) { setBody(body) }` */
export function bodiesInBlock(looking: Looking, nodes: readonly Node[]): readonly Value[] {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    const next = nodes[at + 1];
    if (node?.kind !== "word" || !/^(?:setBody|set_body|body|json|jsonBody)$/.test(node.text))
      continue;
    if (isGroup(next, "(")) return argumentsOf(looking.reader, next.nodes).items;
    if (isMark(next, "=")) return [looking.reader.read(nodes.slice(at + 2, at + 3))];
  }
  return [];
}

function isOptions(record: RecordValue): boolean {
  const keys = record.members.map(({ key }) => key);
  return (
    keys.some((key) => optionNames.includes(key)) &&
    !keys.some((key) => key === "scopes" || key === "link_id")
  );
}
