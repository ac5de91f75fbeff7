/** The checks of the catalogue over a subject. What they say is said there; here is decided when it is true. */

import {
  appliesTo,
  isParameterName,
  parameterNames,
  tokenFieldNames,
  travelsIn,
  type ParameterName,
} from "@/lib/widget/catalogue";
import { checkIdentity, checkParameter, type CheckResult } from "@/lib/widget/checks";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { withTexts } from "@/lib/widget/catalogue-rules";
import type { CheckRule } from "@/lib/widget/check-rule";
import type { Artefact } from "@/lib/widget/declared-rule";
import { flavours } from "@/lib/widget/flavours/flavours";
import {
  identificationInfo,
  identityPath,
  sandboxIdentities,
  type Persona,
} from "@/lib/widget/identity";
import { looksPersonal } from "@/lib/widget/personal-data";
import { readEntries } from "@/lib/widget/read-entries";
import { consentIncomplete } from "@/lib/widget/request-check-rules";
import type { Hit } from "./finding";
import type { RuleWith } from "./rule";
import { identityOf } from "./identity-items";
import { valueAt } from "@/lib/widget/json";
import { fixWith, fixText, rawOf } from "./make-fix";
import type { Subject } from "./subject";
import { mendValue, valueProblems } from "./value-problems";
import { asksForConsent, viewOf } from "./view";
import { say } from "./words";

export interface Checked extends CheckResult {
  readonly about: Artefact;
}

/** What a rule adds to a check of the catalogue, or says instead of it. */
type Help = Partial<Pick<Hit, "message" | "items" | "suggestion" | "fix">>;

/** A rule that says what the checks of the catalogue say; `help` adds what to write instead. */
export function fromCatalogue<R extends CheckRule>(
  rule: R,
  help: (hit: Checked, subject: Subject) => Help = () => ({}),
): RuleWith<R["id"]> {
  return {
    ...withTexts(rule),
    find: (subject) =>
      checkedBy(subject, rule).map((hit) => ({ ...hitOf(hit, subject), ...help(hit, subject) })),
  };
}

/** With the suggestion and the fix of the check. */
export function hitOf(checked: Checked, subject: Subject): Hit {
  const { parameter, message, severity, about, suggestion, mend } = checked;
  return {
    parameter,
    message,
    severity,
    about,
    ...(suggestion !== undefined && { suggestion }),
    ...(mend && isParameterName(parameter) && fixWith(subject, fixText(parameter, mend))),
  };
}

const memory = new WeakMap<Subject, readonly Checked[]>();

export function checkedBy(subject: Subject, { id }: CheckRule): readonly Checked[] {
  const known = memory.get(subject) ?? checkAll(subject);
  memory.set(subject, known);
  return known.filter(({ rule }) => rule.id === id);
}

function checkAll(subject: Subject): readonly Checked[] {
  const view = viewOf(subject);
  const config = mendedConfig(subject);
  const names = [
    ...(subject.url && !view.isPortalUrl ? parameterNames : []),
    ...(view.body ? tokenFieldNames : []),
  ];
  const found = names
    .filter((name) => !view.placeheld.has(name))
    .flatMap((name) => checkName(subject, config, name));
  return [...found, ...checkConsenting(subject, config)].map((finding) => ({
    ...finding,
    about:
      finding.parameter === identityPath || travelsIn(finding.parameter) === "token request"
        ? "request"
        : "url",
  }));
}

function checkName(
  subject: Subject,
  config: WidgetConfig,
  name: ParameterName,
): readonly CheckResult[] {
  const { flavour } = subject;
  if (flavour === undefined) {
    return config[name] === undefined ? [] : checkInEveryFlavour(config, name);
  }
  const found = speakable(checkParameter(config, name), config, name);
  if (name !== "credentials_storage" || subject.url) return found;
  // Without a URL nothing says whether the link is recurrent, which is the default.
  const single = checkParameter(configOf(flavour, { ...config, access_mode: "single" }), name);
  return [
    ...found.map((finding) => {
      const isSure = single.some(({ rule }) => rule === finding.rule);
      return isSure ? finding : { ...finding, severity: "warning" as const };
    }),
    ...single
      .filter(({ rule }) => !found.some((finding) => finding.rule === rule))
      .map((finding) => ({ ...finding, severity: "warning" as const })),
  ];
}

/** Where the flavour is open, only what is true in each that takes the parameter. */
function checkInEveryFlavour(config: WidgetConfig, name: ParameterName): readonly CheckResult[] {
  const [first = [], ...others] = flavours
    .filter((flavour) => appliesTo(name, flavour))
    .map((flavour) => checkParameter(configOf(flavour, { ...config }), name));
  const common = first.filter(({ rule }) =>
    others.every((findings) => findings.some((finding) => finding.rule === rule)),
  );
  return speakable(common, config, name);
}

/** A check of a list names its items: where one looks like a person, the message is left without them. */
function speakable(
  findings: readonly CheckResult[],
  config: WidgetConfig,
  name: ParameterName,
): readonly CheckResult[] {
  const value = config[name];
  return typeof value === "object" && findings.length > 0 && value.some(looksPersonal)
    ? findings.map((finding) => ({
        ...finding,
        message: say("private-value"),
      }))
    : findings;
}

/** The config as it would be with its spelling mended: a rule of its own speaks of `pt-BR`, none of a missing `pt`. */
function mendedConfig(subject: Subject): WidgetConfig {
  const { reading, environment } = subject;
  const { flavour } = reading.config;
  const names = viewOf(subject)
    .given.filter(({ name, raw }) => valueProblems(name, raw).length > 0)
    .map(({ name }) => name);
  const entries = [...new Set(names)].flatMap((name): [string, string][] => {
    const raw = rawOf(reading, name);
    if (raw === undefined) return [];
    // An item that is better left out is not meant otherwise: the checks speak of it as it is.
    const rules = valueProblems(name, raw)
      .filter(({ instead }) => instead !== "")
      .map(({ rule }) => rule);
    const mended = mendValue(name, raw, rules);
    return mended === undefined ? [] : [[name, mended]];
  });
  return configOf(flavour, {
    ...reading.config,
    ...(environment && { environment }),
    ...(entries.length > 0 && readEntries(entries, flavour).values),
  });
}

function checkConsenting(subject: Subject, config: WidgetConfig): readonly CheckResult[] {
  const { body } = viewOf(subject);
  if (!body || !asksForConsent(subject)) return [];
  const info = valueAt(body, identityPath);
  // The rules of the identity say what is wrong with one that is there.
  const isThere = Array.isArray(info) && info.length > 0;
  const identity = isPersona(config.persona, info) ? undefined : identityOf(info);
  return checkIdentity(config, identity).filter(
    ({ rule }) => rule !== consentIncomplete || !isThere,
  );
}

/** A person who was typed into the page goes before the persona of the config. */
function isPersona(persona: Persona | undefined, info: unknown): boolean {
  if (persona === undefined) return false;
  return JSON.stringify(info) === JSON.stringify(identificationInfo(sandboxIdentities[persona]));
}
