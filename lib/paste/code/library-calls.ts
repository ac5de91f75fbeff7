/** `client.widgetToken.create({…})` of Belvo's server libraries. */

import { argumentsOf } from "./arguments";
import { callLinks } from "./call-links";
import type { Chain } from "./chains";
import type { Looking } from "./looking";
import { member, type Member, type RecordValue, unknown } from "./value";

/** Whose call `widgetToken.create` is, in the spellings of its languages. */
const libraryCall = /^widget_?tokens?\.create$/i;

export function isLibrary(own: string, names: readonly string[]): boolean {
  const all = [own, ...names];
  return all.some((name, index) => libraryCall.test(`${all[index - 1] ?? ""}.${name}`));
}

export function lookAtLibrary(looking: Looking, chain: Chain): void {
  const call = callLinks(chain).find(({ name }) => name === "create");
  if (!call) return;
  const { items, named } = argumentsOf(looking.reader, call.link.args);
  const options = [named, member(named, "options", "body"), ...items].flatMap(
    (value) => (value && looking.resolver.recordOf(value)) ?? [],
  );
  const members = options.flatMap(({ members: own }) => own).filter(({ key }) => key !== "options");
  const isOpen =
    options.find(({ open }) => open !== undefined)?.open ??
    (items.length > 0 && members.length === 0 ? "options" : undefined);
  const { span } = chain;
  // The library sends the credentials of its client, and calls the link by a shorter name.
  const body: RecordValue = {
    kind: "record",
    members: [
      ...["id", "password"].map((key): Member => ({ key, value: unknown("client", span), span })),
      ...members.map((one) => (one.key === "link" ? { ...one, key: "link_id" } : one)),
    ],
    span,
    ...(isOpen !== undefined && { open: isOpen }),
  };
  looking.add(
    { kind: "request", body, isLibrary: true, isData: false, span, facts: [] },
    ...items,
    ...options,
  );
}
