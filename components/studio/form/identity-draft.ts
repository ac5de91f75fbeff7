/** A typed identity while it is being typed. It lives on the page and nowhere else. */

import { digitsOf, identityPath, type Identity, type Persona } from "@/lib/widget/identity";

export interface IdentityDraft {
  /** Blank while a persona, or nobody, consents. */
  readonly typed: Persona | "";
  readonly cpf: string;
  readonly name: string;
  readonly cnpj: string;
  readonly business_name: string;
}

export const emptyDraft: IdentityDraft = {
  typed: "",
  cpf: "",
  name: "",
  cnpj: "",
  business_name: "",
};

export type DraftField = "cpf" | "name" | "cnpj" | "business_name";

export const draftTexts: Readonly<
  Record<DraftField, { label: string; wire: string; example: string }>
> = {
  cpf: { label: "CPF", wire: `${identityPath}[0].number`, example: "11 digits" },
  name: { label: "Full name", wire: `${identityPath}[0].name`, example: "As the bank knows it" },
  cnpj: { label: "CNPJ", wire: `${identityPath}[1].number`, example: "14 digits" },
  business_name: {
    label: "Company name",
    wire: `${identityPath}[1].name`,
    example: "As the bank knows it",
  },
};

/** What is still wrong with a field, as a sentence; undefined when it is complete. */
export function draftProblem(field: DraftField, text: string): string | undefined {
  switch (field) {
    case "cpf":
      return hasDigits(text, 11) ? undefined : "A CPF has 11 digits.";
    case "cnpj":
      return hasDigits(text, 14) ? undefined : "A CNPJ has 14 digits.";
    case "name":
    case "business_name":
      return text.trim() ? undefined : "Write the name as the bank knows it.";
  }
}

export function draftFields(typed: Persona): readonly DraftField[] {
  return typed === "business" ? ["cpf", "name", "cnpj", "business_name"] : ["cpf", "name"];
}

/** The identity, once every field of it is complete. */
export function identityOf(draft: IdentityDraft): Identity | undefined {
  const { typed, cpf, name, cnpj, business_name } = draft;
  if (!typed || draftFields(typed).some((field) => draftProblem(field, draft[field]))) {
    return undefined;
  }
  return typed === "business" ? { cpf, name, cnpj, business_name } : { cpf, name };
}

function hasDigits(text: string, count: number): boolean {
  return new RegExp(`^\\d{${count}}$`).test(digitsOf(text));
}
