/** Who consents in Open Finance Brazil. An identity is personal data: the studio never puts it in a URL, a log or storage. */

import { hasCnpjCheckDigits, hasCpfCheckDigits } from "./personal-data";

interface Individual {
  readonly cpf: string;
  readonly name: string;
}

/** A business also names a person with access to the account. */
interface Business extends Individual {
  readonly cnpj: string;
  readonly business_name: string;
}

export type Identity = Individual | Business;

export const personas = ["individual", "business"] as const;

export type Persona = (typeof personas)[number];

/** Belvo's published sandbox identities. The CNPJ fails the standard check digits, and works. */
export const sandboxIdentities: Readonly<Record<Persona, Identity>> = {
  individual: { cpf: "76109277673", name: "Ralph Bragg" },
  business: {
    cpf: "76109277673",
    name: "Ralph Bragg",
    cnpj: "50685362006773",
    business_name: "Bragg Mechanics",
  },
};

export const identityPath = "widget.consent.identification_info";

export interface IdentificationInfo {
  readonly type: "CPF" | "CNPJ";
  readonly number: string;
  readonly name: string;
}

/** In the form of the token request: digits only, the CPF before the CNPJ. */
export function identificationInfo(identity: Identity): readonly IdentificationInfo[] {
  return [
    { type: "CPF", number: digitsOf(identity.cpf), name: identity.name.trim() },
    ...("cnpj" in identity
      ? [
          {
            type: "CNPJ" as const,
            number: digitsOf(identity.cnpj),
            name: identity.business_name.trim(),
          },
        ]
      : []),
  ];
}

export function digitsOf(number: string): string {
  return number.replace(/[\s./-]/g, "");
}

/** False for what is no number of eleven digits. */
export function hasWrongCpfDigits(cpf: string): boolean {
  const digits = digitsOf(cpf);
  return /^\d{11}$/.test(digits) && !hasCpfCheckDigits(digits);
}

/** The same for fourteen digits; Belvo's own sandbox CNPJ is fine. */
export function hasWrongCnpjDigits(cnpj: string): boolean {
  const digits = digitsOf(cnpj);
  const sandbox = sandboxIdentities.business;
  const known = "cnpj" in sandbox && sandbox.cnpj === digits;
  return /^\d{14}$/.test(digits) && !hasCnpjCheckDigits(digits) && !known;
}
