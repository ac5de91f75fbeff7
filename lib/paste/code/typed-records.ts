/** A value of a type that the text declares: the members that it is given, and the defaults of the others. */

import type { DeclaredMember, DeclaredType } from "./declared-type";
import type { Evaluator } from "./evaluator";
import { compactName, fieldName } from "./field-name";
import { lastName } from "./holes";
import type { Member, RecordValue, Span, Value } from "./value";

/** Undefined where the text declares no such type, or where it is given something else than its members. */
export function typedRecord(
  evaluator: Evaluator,
  type: DeclaredType | undefined,
  items: readonly Value[],
  members: readonly Member[],
  span: Span,
): RecordValue | undefined {
  if (!type || type.members.length === 0) return undefined;
  // An object that is handed over is not its first member.
  if (items.length > type.members.length || items.some(({ kind }) => kind === "record"))
    return undefined;
  if (members.some(({ key }) => memberOf(type, key) === undefined)) return undefined;
  const isEmpty = items.length + members.length === 0;
  if (isEmpty && !["password", "scopes"].every((name) => memberOf(type, name))) return undefined;
  const byPlace = items.flatMap((value, index): Member[] => {
    const member = type.members[index];
    return member ? [{ key: wireOf(member), value, span: value.span }] : [];
  });
  const byName = members.map((one) => ({ ...one, key: keyIn(type, one.key) }));
  const given = new Set([...byPlace, ...byName].map(({ key }) => key));
  const defaults = type.members.flatMap((member): Member[] => {
    const key = wireOf(member);
    if (!member.nodes || given.has(key)) return [];
    return [{ key, value: evaluator.read(member.nodes), span }];
  });
  return { kind: "record", members: [...defaults, ...byPlace, ...byName], span };
}

/** What a member of a type is called in JSON; as it is written where nothing says so. */
export function typedKey(evaluator: Evaluator, callee: string, key: string): string {
  return keyIn(typeOf(evaluator, callee), key);
}

export function typeOf(evaluator: Evaluator, callee: string): DeclaredType | undefined {
  return evaluator.names.types.get(lastName(callee));
}

function keyIn(type: DeclaredType | undefined, key: string): string {
  const member = type && memberOf(type, key);
  return member ? wireOf(member) : fieldName(key);
}

function wireOf({ name, wire }: DeclaredMember): string {
  return wire ?? fieldName(name);
}

function memberOf(type: DeclaredType, key: string): DeclaredMember | undefined {
  const own = compactName(key);
  return type.members.find(({ name }) => compactName(name) === own);
}
