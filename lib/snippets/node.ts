/** A value in no language: JSON whose leaves may be variables. */

import { isObject } from "@/lib/widget/json";

export type VariableName = "BELVO_SECRET_ID" | "BELVO_SECRET_PASSWORD" | "USER_CPF" | "USER_NAME";

export type Member = readonly [name: string, value: Node];

export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bare"; readonly value: number | boolean }
  | { readonly kind: "variable"; readonly name: VariableName }
  | { readonly kind: "list"; readonly items: readonly Node[] }
  | { readonly kind: "object"; readonly members: readonly Member[] };

export function variable(name: VariableName): Node {
  return { kind: "variable", name };
}

/** The node of a value that a config or a token request holds. */
export function nodeOf(value: unknown): Node {
  if (typeof value === "number" || typeof value === "boolean") return { kind: "bare", value };
  if (Array.isArray(value)) return { kind: "list", items: value.map(nodeOf) };
  if (isObject(value)) {
    return {
      kind: "object",
      members: Object.entries(value).map(([name, inner]): Member => [name, nodeOf(inner)]),
    };
  }
  return { kind: "text", text: String(value).toWellFormed() };
}
