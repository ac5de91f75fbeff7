/** A call that sends something to an address of the API. */

import type { UsageFact } from "@/lib/findings/usage";
import { isPaymentsPath, isTokenPath, placeOf, resourceOf } from "../hosts";
import { addressIn } from "./addresses";
import { argumentsOf } from "./arguments";
import { bodiesIn, bodiesInBlock } from "./bodies";
import { callLinks } from "./call-links";
import { calleeOf, type Chain } from "./chains";
import { lastName, shown } from "./holes";
import type { Looking } from "./looking";
import { publicNames } from "./public-names";
import type { Span, Value } from "./value";

/** Methods whose argument is no body. */
const besideBody =
  /^(?:headers?|set|auth|query|params|config|timeout|accept|content_?type|uri|url|bearer|(?:with|set|add|use|accept|as)_?(?:basic|bearer|digest|url|query|default|request)?_?(?:auth|headers?|token|cookies?|params?|parameters?|options?|json|form|user_?agent|time_?out|retry|retries|verifying|redirecting|middleware|base_?url)\w*|(?:basic|bearer|digest)_?(?:auth|token)\w*|retry|connect_?timeout|base_?url|user_?agent)$/i;

/** From here on a chain is about the answer, also that of a mock. */
const answerLinks =
  /^(?:then|catch|finally|pipe|subscribe|map|tap|replyOnce|reply\w*|respond\w*|returns?|(?:then|will|and|to)_?returns?|mock\w*|retrieve|expect\w*)$/i;

/** A call that is given an address of the API. True where it asks for a token. */
export function lookAtRequest(looking: Looking, chain: Chain): boolean {
  const calls = callLinks(chain);
  const callee = calleeOf(chain);
  // Cheap first: most calls have no address.
  const read = calls
    .slice(0, 12)
    .map((call) => ({ ...call, args: argumentsOf(looking.reader, call.link.args) }));
  const addresses = read
    .flatMap(({ args }) => [...args.items, ...args.named.members.map(({ value }) => value)])
    .flatMap((value) => addressIn(looking, value) ?? []);
  const [address] = addresses;
  if (!address) return false;
  const text = shown(looking.resolver.text(address) ?? "");
  const facts: UsageFact[] = [];
  const answered = read.findIndex(({ name }) => answerLinks.test(name));
  const bodies = read
    .slice(0, answered === -1 ? undefined : answered)
    .flatMap(({ name, args }) =>
      besideBody.test(name) ? [] : bodiesIn(looking, args, callee, facts),
    );
  const inBlock = chain.links.flatMap((link) =>
    link.kind === "block" ? bodiesInBlock(looking, link.group.nodes) : [],
  );
  const given = [...bodies, ...inBlock].filter(
    (value) => value !== address && value.span.start !== address.span.start,
  );
  // What is written out goes before what only has a name, which may be a key or an option.
  const body = given.find((value) => looking.resolver.recordOf(value)) ?? given[0];
  const isToken = isTokenPath(text) && !isPaymentsPath(text);
  if (!isToken) {
    const resource = isPaymentsPath(text) ? "payments" : resourceOf(text);
    // A path alone may be that of the back end's own.
    const isBelvo = placeOf(text) === "api" || looking.reader.mentions(/belvo/i);
    if (resource !== undefined && body && isBelvo)
      looking.add({ kind: "other", resource, span: chain.span, facts: [] }, body);
    else if (body && placeOf(text) === "api" && looking.resolver.recordOf(body))
      addRequest(looking, body, address, chain.span, facts);
    return false;
  }
  if (!body)
    return (
      read.some(({ name }) => /post|request|fetch|send|axios/i.test(name)) ||
      /post|fetch|axios/i.test(callee)
    );
  addRequest(looking, body, address, chain.span, facts);
  return true;
}

function addRequest(
  looking: Looking,
  body: Value,
  address: Value,
  span: Span,
  facts: readonly UsageFact[],
): void {
  const record = looking.resolver.recordOf(body);
  const inner: Value = record
    ? body
    : body.kind === "one-of"
      ? body
      : {
          kind: "record",
          members: [],
          span: body.span,
          open: body.kind === "unknown" ? lastName(body.name) || "body" : "body",
        };
  const all = [...facts, ...(record ? publicNames(record) : [])];
  if (record?.form === "query")
    all.push({ fact: "form-encoded", how: "A form", span: record.span });
  looking.add(
    { kind: "request", body: inner, address, isLibrary: false, isData: false, span, facts: all },
    body,
    record,
  );
}
