/** The identity as a body carries it. It is personal data: the rules look at it, and repeat nothing of it. */

import type { Identity } from "@/lib/widget/identity";
import { isObject, type JsonObject } from "@/lib/widget/json";

/** Empty when it is no list; what is no object in it is left out. */
export function identityItems(info: unknown): readonly JsonObject[] {
  return Array.isArray(info) ? info.filter(isObject) : [];
}

export function itemOf(info: unknown, type: "CPF" | "CNPJ"): JsonObject | undefined {
  return identityItems(info).find((item) => item["type"] === type);
}

/** Undefined without a CPF. */
export function identityOf(info: unknown): Identity | undefined {
  const cpf = textOf(itemOf(info, "CPF"), "number");
  const cnpj = textOf(itemOf(info, "CNPJ"), "number");
  if (cpf === undefined) return undefined;
  // Its name is not looked at.
  return cnpj === undefined ? { cpf, name: "" } : { cpf, name: "", cnpj, business_name: "" };
}

export function textOf(item: JsonObject | undefined, key: string): string | undefined {
  const value = item?.[key];
  return typeof value === "string" ? value : undefined;
}
