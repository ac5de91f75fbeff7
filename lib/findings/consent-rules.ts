/** The consent of Open Finance Brazil. The identity is personal data: no message repeats any part of it. */

import { withTexts } from "@/lib/widget/catalogue-rules";
import { digitsOf, identityPath } from "@/lib/widget/identity";
import { sources } from "@/lib/widget/sources";
import { fromCatalogue, checkedBy, hitOf } from "./checked";
import { ofdaRequest, ofdaScopes, requestWith } from "@/lib/widget/example-text";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { identityItems, itemOf, textOf } from "./identity-items";
import { valueAt } from "@/lib/widget/json";
import {
  consentIncomplete,
  identityCheckDigits,
  permissionsAltered,
  purposePlacedTwice,
  purposeTooLong,
} from "@/lib/widget/request-check-rules";
import type { Subject } from "./subject";
import { asksForConsent, viewOf } from "./view";
import { say } from "./words";

/** The body of a request for consent; undefined for any other. */
function ofdaBody(subject: Subject) {
  return asksForConsent(subject) ? viewOf(subject).body : undefined;
}

const feature = "widget.openfinance_feature";

const featureMissing = rule({
  id: "feature-missing",
  severity: "error",
  about: "request",
  meaning: "An Open Finance Brazil request must say what its token is for.",
  source: sources.ofdaIntroduction,
  bad: requestWith({ scopes: ofdaScopes, widget: {} }),
  good: ofdaRequest(),
  find: (subject) => {
    const body = ofdaBody(subject);
    return body && valueAt(body, feature) === undefined
      ? [
          {
            parameter: feature,
            message: say("no-feature"),
            suggestion: "consent_link_creation",
          },
        ]
      : [];
  },
});

const whoAndWhat = rule({
  ...withTexts(consentIncomplete),
  find: (subject) => [
    ...checkedBy(subject, consentIncomplete).map((checked) => hitOf(checked, subject)),
    ...lacking(subject),
  ],
});

/** What the studio's own form cannot leave out. */
function lacking(subject: Subject): readonly Hit[] {
  const body = ofdaBody(subject);
  if (!body) return [];
  const hits: Hit[] = [];
  const permissions = "widget.consent.permissions";
  if (valueAt(body, permissions) === undefined) {
    hits.push({
      parameter: permissions,
      message: say("no-permissions"),
      suggestion: "REGISTER, ACCOUNTS, CREDIT_CARDS, CREDIT_OPERATIONS",
    });
  }
  const isIncomplete = identityItems(valueAt(body, identityPath)).some(
    (item) =>
      // The rule of unknown fields covers an item with `value`.
      !["type", "name"].every((key) => textOf(item, key)?.trim()) ||
      (!textOf(item, "number")?.trim() && !Object.hasOwn(item, "value")),
  );
  if (isIncomplete) {
    hits.push({
      parameter: identityPath,
      message: say("incomplete-person"),
    });
  }
  return hits;
}

const cnpjWithoutCpf = rule({
  id: "cnpj-without-cpf",
  severity: "error",
  about: "request",
  needs: { ofItems: "type" },
  meaning: "A business also needs the person who has access to its account: a CPF beside the CNPJ.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest(
    {},
    { identification_info: [{ type: "CNPJ", number: "50685362006773", name: "Bragg Mechanics" }] },
  ),
  good: ofdaRequest(
    {},
    {
      identification_info: [
        { type: "CPF", number: "76109277673", name: "Ralph Bragg" },
        { type: "CNPJ", number: "50685362006773", name: "Bragg Mechanics" },
      ],
    },
  ),
  find: (subject) => {
    const info = valueAt(ofdaBody(subject), identityPath);
    return itemOf(info, "CNPJ") && !itemOf(info, "CPF")
      ? [
          {
            parameter: identityPath,
            message: say("no-cpf"),
          },
        ]
      : [];
  },
});

const checkDigits = rule({
  ...withTexts(identityCheckDigits),
  find: (subject) => {
    const checked = checkedBy(subject, identityCheckDigits).map((hit) => hitOf(hit, subject));
    const isOdd = numbersOf(subject).some(({ number, length }) => {
      const digits = digitsOf(number);
      return /^\d+$/.test(digits) && digits.length !== length;
    });
    return isOdd
      ? [
          ...checked,
          {
            parameter: identityPath,
            message: say("wrong-length"),
          },
        ]
      : checked;
  },
});

function numbersOf(
  subject: Subject,
): readonly { readonly number: string; readonly length: number }[] {
  return identityItems(valueAt(ofdaBody(subject), identityPath)).flatMap((item) => {
    const { type } = item;
    const number = textOf(item, "number");
    const length = type === "CPF" ? 11 : type === "CNPJ" ? 14 : undefined;
    return number === undefined || length === undefined ? [] : [{ number, length }];
  });
}

const punctuation = rule({
  id: "identity-punctuation",
  severity: "warning",
  about: "request",
  meaning: "The documents write CPF and CNPJ as digits only.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest(
    {},
    { identification_info: [{ type: "CPF", number: "761.092.776-73", name: "Ralph Bragg" }] },
  ),
  good: ofdaRequest(),
  find: (subject) =>
    numbersOf(subject).some(({ number }) => /^[\d\s./-]*$/.test(number) && /[\s./-]/.test(number))
      ? [
          {
            parameter: identityPath,
            message: say("punctuation"),
            suggestion: "digits only",
          },
        ]
      : [],
});

export const consentRules = [
  fromCatalogue(permissionsAltered),
  featureMissing,
  whoAndWhat,
  cnpjWithoutCpf,
  checkDigits,
  punctuation,
] as const;

export const purposeRules = [
  fromCatalogue(purposeTooLong),
  fromCatalogue(purposePlacedTwice),
] as const;
