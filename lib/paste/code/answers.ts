/** The back end's own answer to its page, and what is read from Belvo's. */

import { callLinks } from "./call-links";
import { calleeOf, type Chain, type Link } from "./chains";
import { isGroup, type Node } from "./forest";
import { lastName } from "./holes";
import type { Looking } from "./looking";
import { splitItems } from "./members";
import { bareName } from "./names";
import { lookAtQueryCall } from "./query-calls";
import type { Sighting } from "./sighting";

/** The back end's own answer to its page. */
const answerCalls =
  /(?:^|\.)(?:res|resp|response|reply|ctx|c|h|jsonify|JsonResponse|JSONResponse|NextResponse|Response|ResponseEntity|Ok|render|respond_to|json_response)(?:$|\.(?:json|send|status|ok|body|response))/;

/** `res.json({ access_token })`: its records are no parameters of the widget. */
export function lookAtAnswer(looking: Looking, chain: Chain): void {
  const callee = calleeOf(chain);
  const isAnswer =
    answerCalls.test(callee) ||
    (answerCalls.test(`.${lastName(callee)}`) && /^(?:res|response|reply|ctx)\b/.test(callee));
  if (!isAnswer) {
    lookAtQueryCall(looking, chain);
    return;
  }
  for (const { link } of callLinks(chain)) {
    for (const item of splitItems(link.args)) {
      const [only] = item;
      if (isGroup(only, "{")) looking.used.add(only.start);
    }
  }
}

/** `json_decode($response, true)`, `JSON.parse(text)`, `json.loads(body)`. */
const decoders =
  /(?:^|\.)(?:json_decode|parse|loads|load|decode|decode!|deserialize\w*|fromJson|readValue|Unmarshal|jsonDecode|read_json)$/i;

/** `data.access_token` of the answer to a token request. */
export function lookAtReads(looking: Looking): readonly Sighting[] {
  const tainted = new Set(looking.answers);
  const facts: Sighting[] = [];
  const isDecoded = ({ links }: Chain) =>
    links.some(
      (link) =>
        link.kind === "call" &&
        link.args.some((node) => node.kind === "word" && tainted.has(bareName(node.text))),
    );
  for (const { chain, target } of looking.scan.reads) {
    const own = chain.root.kind === "word" ? bareName(chain.root.text) : "";
    const isOwn =
      tainted.has(own) ||
      (decoders.test(calleeOf(chain)) && isDecoded(chain)) ||
      chain.links.some(
        (link) =>
          link.kind === "call" &&
          looking.found.some(
            (one) => one.kind === "request" && one.address && one.span.start === chain.span.start,
          ),
      );
    if (!isOwn) continue;
    if (target !== undefined && target !== own && chain.links.every(({ kind }) => kind !== "index"))
      tainted.add(target);
    const link = chain.links.at(-1);
    const name =
      link?.kind === "name"
        ? link.name
        : link?.kind === "index"
          ? keyText(link.nodes)
          : link?.kind === "call" && isReader(chain.links.at(-2))
            ? keyText(link.args)
            : undefined;
    if (name === "access_token" || name === "accessToken") {
      facts.push({
        kind: "other",
        resource: "",
        span: link?.span ?? chain.span,
        facts: [{ fact: "answer-member", name, span: link?.span ?? chain.span }],
      });
    }
  }
  return facts;
}

function keyText(nodes: readonly Node[]): string | undefined {
  const [first] = nodes;
  const piece = first?.kind === "text" ? first.pieces[0] : undefined;
  return typeof piece === "string" ? piece : undefined;
}

/** `data.get("access_token")` */
function isReader(link: Link | undefined): boolean {
  return (
    link?.kind === "name" && /^(?:get\w*|fetch|dig|json|path|at|optString|value)$/.test(link.name)
  );
}
