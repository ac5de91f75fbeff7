/** What only Open Finance Brazil has: who consents, to what, for how long and why. */

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

/** The multi-region widget has the legacy flag too. */
function openBankingStatements(facts: Facts): readonly Statement[] {
  const { enable_openbanking: value } = facts.config;
  if (value === undefined) return [];
  return [
    state(
      facts,
      "consent",
      ["enable_openbanking"],
      `The URL has enable_openbanking=${value}, which comes from the original collection. Its effect is undocumented.`,
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
        ? "The URL selects Open Finance institutions, as in one sample of the documentation."
        : "The URL sets openbanking, the old name of openfinance.",
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
      ? "The token is for the consent portal, which has another URL and other scopes."
      : `The user creates a consent and a link${feature === undefined ? " (consent_link_creation is the default)" : ""}.`,
  );
}

function identityStatement(facts: Facts): Statement {
  const { persona } = facts.config;
  const say = (text: string) => state(facts, "consent", ["persona", "environment"], text);
  if (facts.hasTypedIdentity) {
    return say(
      "The person that you entered on this page consents. No studio URL contains that identity.",
    );
  }
  if (persona === undefined) {
    return say("Nobody consents yet: the token request requires a CPF and a name.");
  }
  const who =
    "cnpj" in sandboxIdentities[persona]
      ? "Belvo's sandbox company consents, with a CPF and a CNPJ"
      : "Belvo's sandbox person consents, with a CPF";
  return say(
    facts.environment === "production"
      ? `${who}, but sandbox personas do not exist in production. Enter the user's CPF and name.`
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
      ? "The token request requires the URL of your terms and conditions."
      : `The consent links to your terms and conditions at ${cut(address)}.`,
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
      ? `The widget asks the user to share: ${list}.`
      : `The consent includes: ${list}. Belvo requires exactly ${andList(documentedPermissions)}; only its support can change them.`,
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
      ? `The widget preselects a consent of ${label}.`
      : `The widget preselects a consent without limit (Indeterminado)${days === undefined ? "" : `, as for any number except 366, 275, 183 and 92`}. An older Belvo page names only 3 to 12 months.`,
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
        `The request has two purposes: ${quote(outside)}, and inside the consent ${quote(inside)}. Which one the user sees is undocumented.`,
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
        `The user sees your purpose: ${quote(outside)}. Belvo's guide puts it in widget, other sections in widget.consent.`,
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
        `The user sees your purpose: ${quote(inside)}. Some sections of the documentation put it in widget.consent, the guide and the full samples in widget.`,
        { doubt: "contradicted" },
      ),
    ];
  }
  return [
    state(
      facts,
      "consent",
      ["widget.purpose", "widget.consent.purpose"],
      "The user sees Belvo's own Portuguese purpose, although the guide requires the field.",
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
      `After the consent in the bank's app, App2App continues at ${cut(address)}.`,
    ),
  ];
}
