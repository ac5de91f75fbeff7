/** What an Open Finance token request says beside the rest: the feature, and the consent that it asks for. */

import { documentedPermissions } from "@/lib/widget/scopes";
import { entryOf } from "@/lib/widget/catalogue";
import { longestPurpose } from "@/lib/widget/limits";
import {
  at,
  list,
  mandatory,
  matching,
  object,
  oneOf,
  optional,
  text,
  webAddress,
} from "./field-checks";
import type { Check } from "./field-checks";
import { invalid, required } from "./problem";

export const features = optionsOf("widget.openfinance_feature");

/** Belvo takes exactly the documented permissions; the order carries no meaning. */
const permissions: Check = (value, field) => {
  const problems = list(oneOf(documentedPermissions))(value, field);
  if (problems.length > 0 || !Array.isArray(value)) return problems;
  const missing = documentedPermissions.filter((permission) => !value.includes(permission));
  return missing.length === 0
    ? []
    : [invalid(field, `These permissions are missing: ${missing.join(", ")}.`)];
};

/** The form of the number only: Belvo's own sandbox CNPJ has wrong check digits. */
const identification: Check = (value, field) => {
  const type = at(value, "type");
  const number =
    type === "CNPJ"
      ? matching(/^\d{14}$/, "A CNPJ has 14 digits.")
      : matching(/^\d{11}$/, "A CPF has 11 digits.");
  return object({
    type: mandatory(oneOf(["CPF", "CNPJ"])),
    number: mandatory(number),
    name: mandatory(text((name) => (name.trim() ? undefined : "This field may not be blank."))),
  })(value, field);
};

/** A business consents through a person: its CNPJ comes beside that person's CPF. */
const identificationInfo: Check = (value, field) => {
  const problems = list(identification)(value, field);
  if (problems.length > 0 || !Array.isArray(value)) return problems;
  if (value.length === 0) return [required(field)];
  return value.some((item) => at(item, "type") === "CPF")
    ? []
    : [invalid(field, "A CNPJ is sent together with a CPF.")];
};

export const consentCheck = mandatory(
  object({
    terms_and_conditions_url: mandatory(webAddress),
    permissions: mandatory(permissions),
    identification_info: mandatory(identificationInfo),
    purpose: optional(text(purposeLength)),
  }),
);

/** Belvo's limit for the purpose, wherever it stands. */
export function purposeLength(value: string): string | undefined {
  return value.length > longestPurpose
    ? `Ensure this field has no more than ${longestPurpose} characters.`
    : undefined;
}

function optionsOf(name: "widget.openfinance_feature"): readonly string[] {
  const { kind } = entryOf(name);
  return "options" in kind ? kind.options.map(({ value }) => value) : [];
}
