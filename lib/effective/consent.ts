/** What is particular to Open Finance Brazil: who consents, to what, for how long and why. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { sandboxIdentities } from "@/lib/widget/identity";
import { documentedPermissions } from "@/lib/widget/scopes";
import { state, type Facts, type Statement } from "./statement";
import { andList, cut, labelOf, quote } from "./words";

export function consentStatements(facts: Facts): readonly Statement[] {
  if (!declarationOf(facts.config.flavour).asksForConsent) return openBankingStatements(facts);
  return [
    ...openBankingStatements(facts),
    ...integrationStatements(facts),
    featureStatement(facts),
    identityStatement(facts),
    termsStatement(facts),
    permissionsStatement(facts),
    durationStatement(facts),
    ...purposeStatements(facts),
    ...appLinkStatements(facts),
  ];
}

/** The multi-region widget takes the legacy flag too. */
function openBankingStatements(facts: Facts): readonly Statement[] {
  const { enable_openbanking: value } = facts.config;
  if (value === undefined) return [];
  return [
    state(
      facts,
      "consent",
      ["enable_openbanking"],
      `The URL says enable_openbanking=${value}: the original collection has it, and no current document says what the widget does with it.`,
      { doubt: "undocumented" },
    ),
  ];
}

function integrationStatements(facts: Facts): readonly Statement[] {
  const { integration_type: value } = facts.config;
  if (value === undefined) return [];
  return [
    state(
      facts,
      "consent",
      ["integration_type"],
      value === "openfinance"
        ? "The URL asks for institutions of open finance, as one sample of the documents does."
        : "The URL asks for openbanking, the old name of openfinance.",
      { doubt: "undocumented" },
    ),
  ];
}

function featureStatement(facts: Facts): Statement {
  const { "widget.openfinance_feature": feature } = facts.config;
  return state(
    facts,
    "consent",
    ["widget.openfinance_feature"],
    feature === "consent_management"
      ? "The token is for managing consents, which is the consent portal's: it has another address and other scopes."
      : `The user creates a consent and a link${feature === undefined ? "; the flavour sends consent_link_creation by itself" : ""}.`,
  );
}

function identityStatement(facts: Facts): Statement {
  const { persona } = facts.config;
  const say = (text: string) => state(facts, "consent", ["persona", "environment"], text);
  if (facts.hasTypedIdentity) {
    return say(
      "The person typed into the page consents; no URL of the studio holds that identity.",
    );
  }
  if (persona === undefined) {
    return say("Nobody is named who consents: the token request waits for a CPF and a name.");
  }
  const who =
    "cnpj" in sandboxIdentities[persona]
      ? "Belvo's sandbox company consents, with a CPF and a CNPJ"
      : "Belvo's sandbox person consents, with a CPF";
  return say(
    facts.environment === "production"
      ? `${who}, but neither exists in production: type the CPF and name of the user.`
      : `${who}.`,
  );
}

function termsStatement(facts: Facts): Statement {
  const { "widget.consent.terms_and_conditions_url": address } = facts.config;
  return state(
    facts,
    "consent",
    ["widget.consent.terms_and_conditions_url"],
    address === undefined
      ? "Your terms and conditions are not given: the token request waits for their address."
      : `The consent refers to your terms and conditions at ${cut(address)}.`,
  );
}

function permissionsStatement(facts: Facts): Statement {
  const { "widget.consent.permissions": value } = facts.config;
  const asked: readonly string[] = value ?? documentedPermissions;
  const list = andList(asked.map((one) => cut(labelOf("widget.consent.permissions", one))));
  const isDocumented =
    asked.length === documentedPermissions.length &&
    documentedPermissions.every((one) => asked.includes(one));
  return state(
    facts,
    "consent",
    ["widget.consent.permissions"],
    isDocumented
      ? `The user is asked to share: ${list}.`
      : `The consent asks for: ${list}. Belvo takes exactly ${andList(documentedPermissions)}, which only its support changes.`,
  );
}

function durationStatement(facts: Facts): Statement {
  const name = "widget.consent.default_consent_duration_days";
  const { [name]: days } = facts.config;
  const label = labelOf(name, String(days));
  const isPreselected = days !== undefined && label !== String(days);
  return state(
    facts,
    "consent",
    [name],
    isPreselected
      ? `A consent of ${label} is preselected.`
      : `A consent without limit (Indeterminado) is preselected${days === undefined ? "" : `, as for any number but 366, 275, 183 and 92`}. An older page of Belvo's names only 3 to 12 months.`,
    isPreselected ? {} : { doubt: "contradicted" },
  );
}

function purposeStatements(facts: Facts): readonly Statement[] {
  const { "widget.purpose": outside, "widget.consent.purpose": inside } = facts.config;
  if (outside !== undefined && inside !== undefined) {
    return [
      state(
        facts,
        "consent",
        ["widget.purpose", "widget.consent.purpose"],
        `Two purposes are sent, and Belvo's documents do not say which one the user reads: ${quote(outside)}, and inside the consent ${quote(inside)}.`,
        { doubt: "contradicted" },
      ),
    ];
  }
  if (outside !== undefined) {
    return [
      state(
        facts,
        "consent",
        ["widget.purpose"],
        `The user reads why you ask: ${quote(outside)}. Belvo's guide places the purpose in widget, other sections in widget.consent.`,
        { doubt: "contradicted" },
      ),
    ];
  }
  if (inside !== undefined) {
    return [
      state(
        facts,
        "consent",
        ["widget.consent.purpose"],
        `The user reads why you ask: ${quote(inside)}. Some sections of Belvo's documents place the purpose in widget.consent, the guide and the full samples in widget.`,
        { doubt: "contradicted" },
      ),
    ];
  }
  return [
    state(
      facts,
      "consent",
      ["widget.purpose", "widget.consent.purpose"],
      "The user reads a Portuguese purpose of Belvo's own. The guide marks the field as required.",
      { doubt: "contradicted" },
    ),
  ];
}

function appLinkStatements(facts: Facts): readonly Statement[] {
  const name = "widget.callback_urls.application_link";
  const { [name]: address } = facts.config;
  if (address === undefined) return [];
  return [
    state(
      facts,
      "outcomes",
      [name],
      `After consent in the bank's app, App2App continues at ${cut(address)}.`,
    ),
  ];
}
