/** What only Open Finance Brazil has: who consents, to what, for how long and why. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { sandboxIdentities } from "@/lib/widget/identity";
import type { Message } from "@/lib/widget/message";
import { documentedPermissions } from "@/lib/widget/scopes";
import { state, type Facts, type Statement } from "./statement";
import { say } from "./sentences";
import { cut, labelOf } from "./words";

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
    state(facts, "consent", ["enable_openbanking"], say("open-banking-flag", value), {
      doubt: "undocumented",
    }),
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
      value === "openfinance" ? say("selects-open-finance") : say("sets-open-banking"),
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
      ? say("token-of-portal")
      : say(feature === undefined ? "creates-consent-by-default" : "creates-consent"),
  );
}

function identityStatement(facts: Facts): Statement {
  const { persona } = facts.config;
  const stateOf = (message: Message) =>
    state(facts, "consent", ["persona", "environment"], message);
  if (facts.hasTypedIdentity) return stateOf(say("typed-person"));
  if (persona === undefined) return stateOf(say("nobody"));
  const isCompany = "cnpj" in sandboxIdentities[persona];
  return stateOf(say("sandbox-identity", isCompany, facts.environment === "production"));
}

function termsStatement(facts: Facts): Statement {
  const { "widget.consent.terms_and_conditions_url": address } = facts.config;
  return state(
    facts,
    "consent",
    ["widget.consent.terms_and_conditions_url"],
    address === undefined ? say("no-terms") : say("terms", cut(address)),
  );
}

function permissionsStatement(facts: Facts): Statement {
  const { "widget.consent.permissions": value } = facts.config;
  const asked: readonly string[] = value ?? documentedPermissions;
  const labels = asked.map((one) => cut(labelOf("widget.consent.permissions", one)));
  const isDocumented =
    asked.length === documentedPermissions.length &&
    documentedPermissions.every((one) => asked.includes(one));
  return state(
    facts,
    "consent",
    ["widget.consent.permissions"],
    isDocumented
      ? say("permissions", labels)
      : say("other-permissions", labels, documentedPermissions),
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
    isPreselected ? say("duration", label) : say("no-limit", days === undefined),
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
        say("two-purposes", cut(outside), cut(inside)),
        { doubt: "contradicted" },
      ),
    ];
  }
  if (outside !== undefined) {
    return [
      state(facts, "consent", ["widget.purpose"], say("purpose", cut(outside)), {
        doubt: "contradicted",
      }),
    ];
  }
  if (inside !== undefined) {
    return [
      state(facts, "consent", ["widget.consent.purpose"], say("purpose-in-consent", cut(inside)), {
        doubt: "contradicted",
      }),
    ];
  }
  return [
    state(facts, "consent", ["widget.purpose", "widget.consent.purpose"], say("purpose-of-belvo"), {
      doubt: "contradicted",
    }),
  ];
}

function appLinkStatements(facts: Facts): readonly Statement[] {
  const name = "widget.callback_urls.application_link";
  const { [name]: address } = facts.config;
  if (address === undefined) return [];
  return [state(facts, "outcomes", [name], say("app-link", cut(address)))];
}
