/**
 * What must not leave a paste: secrets, tokens, and the numbers and names of people. Their texts are collected from
 * the artefacts, so that nothing that is said of them repeats one.
 */

import type { MessageValue } from "@/lib/widget/message";
import { isSecretPlaceholder } from "@/lib/findings/placeholder";
import { isPrivate } from "@/lib/widget/private-names";
import type { Entry } from "@/lib/widget/read-entries";
import type { Artefacts } from "./found";
import { parseJson } from "@/lib/widget/parse-json";

/** More than this is a list of users or keys, and no configuration. */
export const mostPrivateParts = 100;

/** In characters. A shorter text is nobody's secret. */
const shortest = 4;

/** Private by what they are called, and by what they look like. Placeholders are nobody's. */
export function privateTexts({ url, request, secrets = [] }: Artefacts): readonly string[] {
  const texts = new Set<string>();
  const add = (text: string) => {
    const trimmed = text.trim();
    if (trimmed.length < shortest || isSecretPlaceholder(trimmed)) return;
    texts.add(trimmed);
    // Where it stands in a URL without being encoded, it ends at the first of these.
    const start = trimmed.split(/[#&]/, 1)[0] ?? "";
    if (start.length >= 8) texts.add(start);
  };
  const addEntry = ([name, value]: Entry) => {
    if (isPrivate(name, value)) {
      add(value);
      // A token that stands alone in a query is a name.
      if (isPrivate("x", name)) add(name);
    }
  };
  url?.entries.forEach(addEntry);
  for (const { text } of secrets) add(text);
  for (const entry of leavesOf(request?.body)) addEntry(entry);
  return [...texts];
}

/** Entries of the query and leaves of the body. */
export function countSettings({ url, request }: Artefacts): number {
  return (url?.entries.length ?? 0) + leavesOf(request?.body).length;
}

/** Every text and number in a value with the name that makes it private, or its own. */
function leavesOf(value: unknown): readonly Entry[] {
  const leaves: Entry[] = [];
  const open: { readonly name: string; readonly value: unknown }[] = [{ name: "", value }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { name, value: held } = next;
    const inner = typeof held === "string" && /^\s*[[{]/.test(held) ? parseJson(held) : held;
    if (typeof inner === "object" && inner !== null) {
      for (const [key, member] of Object.entries(inner)) {
        // A number in the place of a name is repeated in every path below it.
        if (isPrivate("x", key)) leaves.push(["x", key]);
        const isBelow = isPrivateBranch(name) || Array.isArray(inner);
        open.push({ name: isBelow ? name : key, value: member });
      }
    } else if (typeof inner === "string" || typeof inner === "number") {
      // The kind of an item of an identity is as public as its documentation.
      if (inner !== "CPF" && inner !== "CNPJ") leaves.push([nameOfLeaf(name), String(inner)]);
    }
  }
  return leaves;
}

function isPrivateBranch(name: string): boolean {
  return /^(?:identification_info|identity)$/i.test(name);
}

function nameOfLeaf(name: string): string {
  return isPrivateBranch(name) ? "cpf" : name;
}

export function holdsPart(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text === part || (!isWord(part) && text.includes(part)));
}

/** The text with every private part blotted out. */
export function blot(text: string, parts: readonly string[]): string {
  return parts.reduce(
    (rest, part) => (rest === part || !isWord(part) ? rest.replaceAll(part, "…") : rest),
    text,
  );
}

/** The same for what a message repeats. */
export function blotValue(value: MessageValue, parts: readonly string[]): MessageValue {
  if (typeof value === "string") return blot(value, parts);
  return typeof value === "object" ? value.map((one) => blot(one, parts)) : value;
}

/** The emulator takes "emulator" for a password: such a one is a part of many a sentence. */
function isWord(part: string): boolean {
  return part.length < 6 || /^[a-z_-]{1,12}$/i.test(part);
}
