/** Runs the checks of the catalogue on a config. They never change the config. */

import { appliesTo, entryOf, namesFor, travelsIn, type ParameterName } from "./catalogue";
import type { WidgetConfig } from "./config";
import { declarationOf } from "./flavours/flavours";
import { cnpjWarning, cpfWarning, identityPath, type Identity } from "./identity";
import type { Severity } from "./parameter";

export interface Finding {
  /** A stable id. */
  readonly rule: string;
  /** A wire name, or the path of the identity. */
  readonly parameter: ParameterName | typeof identityPath;
  readonly severity: Severity;
  readonly message: string;
  /** True for an error in the token request: it blocks the token. */
  readonly blocks: boolean;
}

/** The rule ids of a required field that is unset. */
const missing: Readonly<Partial<Record<ParameterName, string>>> = {
  link_id: "invalid-link-id",
  "widget.consent.terms_and_conditions_url": "consent-incomplete",
};

/** In the order of the catalogue, with the identity last. `identity` has a valid shape. */
export function checkConfig(config: WidgetConfig, identity?: Identity): readonly Finding[] {
  return [
    ...namesFor(config.flavour).flatMap((name) => checkParameter(config, name)),
    ...checkIdentity(config, identity),
  ];
}

/** The findings at one parameter. */
export function checkParameter(config: WidgetConfig, name: ParameterName): readonly Finding[] {
  const applies = appliesTo(name, config.flavour);
  if (!applies) return [];
  const entry = entryOf(name);
  const value = config[name];
  const finding = (rule: string, severity: Severity, message: string): Finding => ({
    rule,
    parameter: name,
    severity,
    message,
    blocks: severity === "error" && travelsIn(name) === "token request",
  });

  const found = (entry.checks ?? []).flatMap(({ rule, severity, judge }) => {
    const message = judge(value, config);
    return message === undefined ? [] : [finding(rule, severity, message)];
  });
  if (value === undefined) {
    if (!applies.required) return found;
    const rule = missing[name] ?? "missing-field";
    return [...found, finding(rule, "error", `Required. ${entry.help}`)];
  }
  if (typeof value === "string" && value !== value.trim()) {
    found.push(finding("stray-whitespace", "warning", "Remove the space at the start or end."));
  }
  const { options } = applies;
  // The rule ofda-needs-pt already covers the language.
  if (options && entry.kind.kind !== "text" && !found.some((known) => known.severity === "error")) {
    const known = "options" in entry.kind ? entry.kind.options.map((option) => option.value) : [];
    const others = (typeof value === "object" ? value : [String(value)]).filter(
      (one) => known.includes(one) && !options.includes(one),
    );
    if (others.length > 0) {
      found.push(
        finding(
          "not-for-flavour",
          // An open list accepts more values than the documented ones, so this is only a warning.
          entry.kind.kind === "choices" && entry.kind.open ? "warning" : "error",
          options.length <= 6
            ? `${declarationOf(config.flavour).label} accepts only ${options.join(", ")}.`
            : `${others.join(", ")}: not available in ${declarationOf(config.flavour).label}.`,
        ),
      );
    }
  }
  return found;
}

/** Who consents, and whether the check digits are valid. Only Open Finance Brazil requires an identity. */
export function checkIdentity(
  config: WidgetConfig,
  identity: Identity | undefined,
): readonly Finding[] {
  if (!declarationOf(config.flavour).asksForConsent) return [];
  const finding = (rule: string, severity: Severity, message: string): Finding => ({
    rule,
    parameter: identityPath,
    severity,
    message,
    blocks: severity === "error",
  });
  if (!identity) {
    if (config.persona === undefined) {
      return [
        finding(
          "consent-incomplete",
          "error",
          "Nobody consents yet. Choose a sandbox persona, or enter a CPF and a name.",
        ),
      ];
    }
    return config.environment === "production"
      ? [
          finding(
            "environment-mismatch",
            "error",
            "Sandbox personas do not exist in production. Enter the user's CPF and name.",
          ),
        ]
      : [];
  }
  return [
    cpfWarning(identity.cpf),
    "cnpj" in identity ? cnpjWarning(identity.cnpj) : undefined,
  ].flatMap((message) => (message ? [finding("identity-check-digits", "warning", message)] : []));
}
