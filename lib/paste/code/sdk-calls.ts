/** `belvoSDK.createWidget(token, {…}).build()`, in one chain or in two. */

import type { UsageFact } from "@/lib/findings/usage";
import { argumentsOf } from "./arguments";
import { callLinks } from "./call-links";
import { calleeOf, type Chain } from "./chains";
import type { Looking } from "./looking";
import { member } from "./value";

const callbackNames = new Set(["callback", "onExit", "onEvent"]);

/** `belvoSDK.createWidget(token, {…}).build()` */
export function lookAtWidget(looking: Looking, chain: Chain): void {
  const facts: UsageFact[] = [];
  const calls = callLinks(chain);
  const creation = calls.find(({ name }) => name === "createWidget");
  if (!creation) return;
  const { items } = argumentsOf(looking.reader, creation.link.args);
  const [first, second] = items;
  const given = first && looking.resolver.recordOf(first);
  const build = calls.find(({ name }) => name === "build");
  const late = build && argumentsOf(looking.reader, build.link.args).items[0];
  const built = late && looking.resolver.recordOf(late);
  if (built && built.members.length > 0) facts.push({ fact: "options-in-build", span: built.span });
  if (given && !second) facts.push({ fact: "options-first", span: given.span });
  const callee = calleeOf(chain, creation.index);
  if (/(?:^|\.)belvo\.createWidget$/i.test(callee) && /^window\.|^globalThis\./.test(callee)) {
    facts.push({ fact: "window-belvo", span: chain.span });
  }
  const options = given && !second ? given : (second ?? built);
  const record = options && looking.resolver.recordOf(options);
  for (const one of record?.members ?? []) {
    if (/^on[A-Z]/.test(one.key) && !callbackNames.has(one.key))
      facts.push({ fact: "unknown-callback", name: one.key, span: one.span });
  }
  const token = given && !second ? member(given, "access_token", "token", "accessToken") : first;
  looking.add(
    {
      kind: "sdk",
      ...(token && { token }),
      ...(options && { options }),
      span: chain.span,
      facts,
    },
    options,
    given,
    built,
  );
}

/** `widget.build({…})`, where `widget` was created before. */
export function lookAtBuild(looking: Looking, chain: Chain, name: string): void {
  const at = looking.widgets.get(name) ?? -1;
  const sighting = looking.found[at];
  const call = callLinks(chain).find((one) => one.name === "build");
  const late = call && argumentsOf(looking.reader, call.link.args).items[0];
  const built = late && looking.resolver.recordOf(late);
  if (sighting?.kind !== "sdk" || !built || built.members.length === 0) return;
  const facts: readonly UsageFact[] = [
    ...sighting.facts,
    { fact: "options-in-build", span: built.span },
  ];
  looking.found[at] = { ...sighting, options: sighting.options ?? built, facts };
  looking.use(built);
}
