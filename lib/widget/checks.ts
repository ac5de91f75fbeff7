/** Runs the checks of the catalogue on a config. They never change the config. */

import { checksOf } from "./all-checks";
import { appliesTo, entryOf, namesFor, travelsIn, type ParameterName } from "./catalogue";
import type { WidgetConfig } from "./config";
import { declarationOf } from "./flavours/flavours";
import { hasWrongCnpjDigits, hasWrongCpfDigits, identityPath, type Identity } from "./identity";
import type { CheckRule } from "./check-rule";
import type { Severity } from "./declared-rule";
import type { Message } from "./message";
import type { Check } from "./parameter";
import { say } from "./check-words";
import { consentIncomplete, identityCheckDigits } from "./request-check-rules";
import { environmentMismatch, notForFlavour, strayWhitespace } from "./url-check-rules";

export interface CheckResult {
  readonly rule: CheckRule;
  /** A wire name, or the path of the identity. */
  readonly parameter: ParameterName | typeof identityPath;
  readonly severity: Severity;
  readonly message: Message;
  /** True for an error in the token request: it blocks the token. */
  readonly blocks: boolean;
  /** Of the check, where it has them. */
  readonly suggestion?: string;
  readonly mend?: Check["mend"];
}

/** In the order of the catalogue, with the identity last. `identity` has a valid shape. */
export function checkConfig(config: WidgetConfig, identity?: Identity): readonly CheckResult[] {
  return [
    ...namesFor(config.flavour).flatMap((name) => checkParameter(config, name)),
    ...checkIdentity(config, identity),
  ];
}

/** The findings at one parameter. */
export function checkParameter(config: WidgetConfig, name: ParameterName): readonly CheckResult[] {
  const applies = appliesTo(name, config.flavour);
  if (!applies) return [];
  const entry = entryOf(name);
  const value = config[name];
  const finding = (
    rule: CheckRule,
    message: Message,
    severity: Severity = rule.severity,
  ): CheckResult => ({
    rule,
    parameter: name,
    severity,
    message,
    blocks: severity === "error" && travelsIn(name) === "token request",
  });

  const found = checksOf(name).flatMap(({ rule, severity, judge, suggestion, mend }) => {
    const message = judge(value, config);
    if (message === undefined) return [];
    return [
      {
        ...finding(rule, message, severity),
        ...(suggestion !== undefined && { suggestion }),
        ...(mend && { mend }),
      },
    ];
  });
  if (value === undefined) {
    if (!applies.required) return found;
    return [...found, finding(applies.required, say("required", entry.help), "error")];
  }
  if (typeof value === "string" && value !== value.trim()) {
    found.push(finding(strayWhitespace, say("outer-space")));
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
          notForFlavour,
          options.length <= 6
            ? say("only-these-values", declarationOf(config.flavour).label, options)
            : say("not-in-flavour", declarationOf(config.flavour).label, others),
          // An open list accepts more values than the documented ones, so this is only a warning.
          entry.kind.kind === "choices" && entry.kind.open ? "warning" : "error",
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
): readonly CheckResult[] {
  if (!declarationOf(config.flavour).asksForConsent) return [];
  const finding = (
    rule: CheckRule,
    message: Message,
    severity: Severity = rule.severity,
  ): CheckResult => ({
    rule,
    parameter: identityPath,
    severity,
    message,
    blocks: severity === "error",
  });
  if (!identity) {
    if (config.persona === undefined) {
      return [finding(consentIncomplete, say("nobody-consents"))];
    }
    return config.environment === "production"
      ? [finding(environmentMismatch, say("persona-in-production"), "error")]
      : [];
  }
  const isCnpjWrong = "cnpj" in identity && hasWrongCnpjDigits(identity.cnpj);
  return [
    ...(hasWrongCpfDigits(identity.cpf) ? [say("check-digits", "CPF")] : []),
    ...(isCnpjWrong ? [say("check-digits", "CNPJ")] : []),
  ].map((message) => finding(identityCheckDigits, message));
}
