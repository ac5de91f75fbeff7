/** All scopes that Belvo names. Each flavour declares the ones it needs (flavours/). */

import { declarationOf, flavours } from "./flavours/flavours";
import type { Option } from "./kinds";

/** For the consent portal, which is not one of the flavours. */
export const portalScopes = ["read_consents", "write_consents", "write_consent_callback"] as const;

/** `delete_links` was a default of an old SDK; `read_links` for OFDA is the original collection's. */
const labelled: readonly Option[] = [
  {
    value: "read_institutions",
    label: "Read institutions",
    translated: { es: "Leer instituciones", pt: "Ler instituições" },
  },
  {
    value: "write_links",
    label: "Write links",
    translated: { es: "Crear links", pt: "Criar links" },
  },
  { value: "read_links", label: "Read links", translated: { es: "Leer links", pt: "Ler links" } },
  {
    value: "read_consents",
    label: "Read consents",
    translated: { es: "Leer consentimientos", pt: "Ler consentimentos" },
  },
  {
    value: "write_consents",
    label: "Write consents",
    translated: { es: "Crear consentimientos", pt: "Criar consentimentos" },
  },
  {
    value: "write_consent_callback",
    label: "Write the consent callback",
    translated: {
      es: "Escribir el callback del consentimiento",
      pt: "Gravar o callback do consentimento",
    },
  },
  {
    value: "delete_consents",
    label: "Delete consents",
    translated: { es: "Borrar consentimientos", pt: "Apagar consentimentos" },
  },
  {
    value: "delete_links",
    label: "Delete links",
    translated: { es: "Borrar links", pt: "Apagar links" },
    status: "legacy",
  },
];

/** With the scopes of a flavour that nobody labelled. */
export const scopeOptions: readonly Option[] = [
  ...labelled,
  ...[...new Set(flavours.flatMap((flavour) => declarationOf(flavour).scopes))]
    .filter((scope) => !labelled.some(({ value }) => value === scope))
    .map((scope) => ({ value: scope, label: scope })),
];

export const documentedPermissions = [
  "REGISTER",
  "ACCOUNTS",
  "CREDIT_CARDS",
  "CREDIT_OPERATIONS",
] as const;
