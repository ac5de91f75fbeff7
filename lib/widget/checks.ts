/** Runs the checks of the catalogue over a config. What they say never changes the config. */

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
  /** True when minting waits until this is mended: errors in the token request, nothing else. */
  readonly blocks: boolean;
}

/** The rule ids of a required field that is unset. */
const missing: Readonly<Partial<Record<ParameterName, string>>> = {
  link_id: "invalid-link-id",
  "widget.consent.terms_and_conditions_url": "consent-incomplete",
};

/** In the order of the catalogue; the identity comes last. `identity` is a typed one, whose shape is right. */
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
    return [...found, finding(rule, "error", `${entry.label}: required. ${entry.help}`)];
  }
  if (typeof value === "string" && value !== value.trim()) {
    found.push(finding("stray-whitespace", "warning", "Starts or ends with white space."));
  }
  const { options } = applies;
  // What ofda-needs-pt says of a language is not said twice.
  if (options && entry.kind.kind !== "text" && !found.some((known) => known.severity === "error")) {
    const known = "options" in entry.kind ? entry.kind.options.map((option) => option.value) : [];
    const others = (typeof value === "object" ? value : [String(value)]).filter(
      (one) => known.includes(one) && !options.includes(one),
    );
    if (others.length > 0) {
      found.push(
        finding(
          "not-for-flavour",
          // An open list has more values than the documents name, so its names prove less.
          entry.kind.kind === "choices" && entry.kind.open ? "warning" : "error",
          `${others.join(", ")}: not for this flavour${options.length <= 6 ? `, which takes ${options.join(", ")}` : ""}.`,
        ),
      );
    }
  }
  return found;
}

/** Who consents, and whether the numbers can be right; only Open Finance Brazil asks. */
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
          "Say who consents: choose a sandbox persona, or type a CPF and a name.",
        ),
      ];
    }
    return config.environment === "production"
      ? [
          finding(
            "environment-mismatch",
            "error",
            "The sandbox personas do not exist in production. Type the CPF and name of the user.",
          ),
        ]
      : [];
  }
  return [
    cpfWarning(identity.cpf),
    "cnpj" in identity ? cnpjWarning(identity.cnpj) : undefined,
  ].flatMap((message) => (message ? [finding("identity-check-digits", "warning", message)] : []));
}
