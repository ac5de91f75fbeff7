/** What is judged of the query parameters, by wire name. The form shows an entry long before anything judges it. */

import { check, isCurrent, matches } from "./check-builders";
import type { ChecksOf } from "./checks-of";
import { declarationOf } from "./flavours/flavours";
import { institutionName, institutions } from "./institutions";
import { message } from "./message";
import type { AnyConfig, Check } from "./parameter";
import type { parameters } from "./parameters";
import { looksPersonal } from "./personal-data";
import { unknownResource } from "./request-check-rules";
import { fetchableOptions } from "./resources";
import {
  externalIdCharacters,
  externalIdPersonalData,
  externalIdTooShort,
  institutionUnknown,
  invalidValue,
  legacyParameter,
  legacyValue,
  ofdaNeedsPt,
} from "./url-check-rules";

const needsItsLocale: Check<string> = {
  rule: ofdaNeedsPt,
  suggestion: "locale=pt",
  mend: () => "pt",
  judge: (value, config) =>
    declarationOf(config.flavour).onlyLocale && value !== declarationOf(config.flavour).onlyLocale
      ? message(
          "needs-portuguese",
          "Open Finance Brazil works correctly only in Portuguese, and the documented default is Spanish. Set locale to pt.",
        )
      : undefined,
};

function eachName(judge: (name: string, config: AnyConfig) => boolean, code: string, text: string) {
  return (names: readonly string[], config: AnyConfig) => {
    const found = names.filter((name) => judge(name, config));
    return found.length > 0 ? message(code, `${found.join(", ")}: ${text}`, found) : undefined;
  };
}

export const urlChecks = {
  external_id: [
    check(externalIdTooShort, (value: string) =>
      value.length < 3 ? message("too-short", "Too short. Use at least 3 characters.") : undefined,
    ),
    check(
      externalIdPersonalData,
      (value: string) => {
        const kind = looksPersonal(value);
        return kind
          ? message(
              "looks-personal",
              `Looks like ${kind}. Belvo replaces personal data with null, so you cannot filter by it.`,
              [kind],
            )
          : undefined;
      },
      { suggestion: "your own identifier, such as user-42", mend: () => undefined },
    ),
    matches(externalIdCharacters, /^[A-Za-z0-9_-]*$/, "Use only letters, digits, - and _.", {
      mend: (raw) => raw?.trim().replace(/[^A-Za-z0-9_-]/gu, "-"),
    }),
  ],
  locale: [needsItsLocale],
  enable_openbanking: [
    check(
      legacyParameter,
      () =>
        message(
          "from-the-collection",
          "This parameter comes from the original collection and is undocumented. The widget may ignore it.",
        ),
      { mend: () => undefined },
    ),
  ],
  country_codes: [
    check(legacyValue, (value: readonly string[]) =>
      value.includes("CO")
        ? message(
            "no-colombia",
            "Belvo no longer offers Colombia (CO). Only an example of the API reference still has it.",
          )
        : undefined,
    ),
  ],
  institutions: [
    check(
      invalidValue,
      eachName(
        (name) => !institutionName.test(name),
        "not-a-name",
        "invalid name. Use the form brand_country_type.",
      ),
    ),
    check(
      institutionUnknown,
      eachName(
        (name) => institutionName.test(name) && !institutions.some((known) => known.name === name),
        "unknown-institution",
        "unknown to the studio, whose list is incomplete. Check the spelling.",
      ),
    ),
  ],
  resources: [
    check(
      unknownResource,
      eachName(
        (name) => !fetchableOptions.some((option) => option.value === name),
        "unknown-resource",
        "unknown resource. Names are uppercase, such as ACCOUNTS.",
      ),
      { severity: "warning" },
    ),
    isCurrent,
  ],
  integration_type: [
    check(
      legacyValue,
      (value) =>
        value === "openbanking"
          ? message("old-name", "This is the old name. Use openfinance.")
          : undefined,
      { suggestion: "openfinance", mend: () => "openfinance" },
    ),
  ],
} satisfies ChecksOf<typeof parameters>;
