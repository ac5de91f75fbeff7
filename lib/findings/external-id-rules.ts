/** Your identifier of the user, which must hold no personal data. */

import { sources } from "@/lib/widget/sources";
import { fromCatalogue } from "./checked";
import { urlWith } from "./example-text";
import type { Rule } from "./finding";
import { fixWith, rewrite, unset } from "./mend";

export const externalIdRules: readonly Rule[] = [
  fromCatalogue({
    id: "external-id-too-short",
    severity: "error",
    about: "url",
    meaning: "The identifier is shorter than three characters, the minimum.",
    source: sources.startup,
    bad: urlWith("external_id=42"),
    good: urlWith("external_id=user-42"),
  }),
  fromCatalogue(
    {
      id: "external-id-characters",
      severity: "warning",
      about: "url",
      meaning: "The identifier has characters other than letters, digits, - and _.",
      source: sources.startup,
      bad: urlWith("external_id=user.42"),
      good: urlWith("external_id=user-42"),
    },
    (_, subject) =>
      fixWith(
        subject,
        rewrite("external_id", (raw) => raw.trim().replace(/[^A-Za-z0-9_-]/gu, "-")),
      ),
  ),
  fromCatalogue(
    {
      id: "external-id-personal-data",
      severity: "warning",
      about: "url",
      meaning:
        "The identifier looks like an e-mail address, a phone number, a CPF, CNPJ, CURP or RFC, a card number or a name. Belvo stores null instead.",
      source: sources.startup,
      bad: urlWith("external_id=maria%40example.com"),
      good: urlWith("external_id=user-42"),
    },
    (_, subject) => ({
      suggestion: "your own identifier, such as user-42",
      ...fixWith(subject, unset("external_id")),
    }),
  ),
];
