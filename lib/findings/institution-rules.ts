/** Which institutions the widget lists, and in which language. */

import { appliesTo, entryOf, type ParameterName } from "@/lib/widget/catalogue";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { fallReasons } from "@/lib/widget/fall-reasons";
import { declarationOf, flavours } from "@/lib/widget/flavours/flavours";
import {
  institutionName,
  institutionOf,
  institutions,
  type Institution,
} from "@/lib/widget/institutions";
import { sources } from "@/lib/widget/sources";
import { fromCatalogue } from "./checked";
import { closest } from "./closest";
import { multiRegionRequest, urlWith } from "@/lib/widget/example-text";
import { institutionUnknown, ofdaNeedsPt } from "@/lib/widget/url-check-rules";
import { rule } from "./rule";
import { listedInstitutions } from "./listed-institutions";
import { change, fixWith, rewrite } from "./make-fix";
import { mention, quoteAll, quoted } from "./speakable";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

function isHeldOpen(subject: Subject, names: readonly ParameterName[]): boolean {
  const { placeheld } = viewOf(subject);
  return names.some((name) => placeheld.has(name));
}

const spelt = fromCatalogue(institutionUnknown, (_, subject) => {
  const unknown = listedInstitutions(subject).filter((name) => !names.has(name));
  const { names: mentioned, count, list } = mention(unknown);
  const said = {
    message: say("not-on-the-list", mentioned, count),
    ...list,
  };
  const near = new Map(
    unknown.slice(0, 20).flatMap((name): [string, string][] => {
      const known = closest(name, [...names]);
      return known ? [[name, known]] : [];
    }),
  );
  if (near.size === 0) return said;
  const swap = (raw: string) => [...new Set(raw.split(",").map((name) => near.get(name) ?? name))];
  return {
    ...said,
    ...(near.size <= 3 && { suggestion: [...near.values()].join(", ") }),
    ...fixWith(
      subject,
      rewrite("institutions", (raw) => swap(raw).join(",")),
    ),
  };
});

const names = new Set(institutions.map(({ name }) => name));

/** The listed institutions that another filter leaves out. */
function mismatched(
  subject: Subject,
  filter: "country_codes" | "institution_types",
  isKept: (institution: Institution, allowed: readonly string[]) => boolean,
): readonly Institution[] {
  const allowed: readonly string[] | undefined = subject.reading.config[filter];
  if (!allowed || isHeldOpen(subject, [filter])) return [];
  return listedInstitutions(subject)
    .map(institutionOf)
    .filter((institution) => !isKept(institution, allowed));
}

/** Adds to a filter what the institutions need, where the flavour takes it. */
function widen(filter: ParameterName, needed: readonly string[]) {
  return change(filter, (held) =>
    typeof held === "object" ? [...new Set([...held, ...needed])] : held,
  );
}

function isTaken(subject: Subject, name: ParameterName, value: string): boolean {
  const { kind } = entryOf(name);
  const { options } = appliesTo(name, subject.reading.config.flavour) ?? {};
  const isKnown = "options" in kind && kind.options.some((option) => option.value === value);
  return isKnown && (!options || options.includes(value));
}

const countryMismatch = rule({
  id: "institution-country-mismatch",
  severity: "warning",
  about: "url",
  needs: { others: ["country_codes"] },
  meaning: "A listed institution is not in `country_codes`, so the widget hides it.",
  source: sources.startup,
  bad: urlWith("country_codes=BR&institutions=erebor_mx_retail"),
  good: urlWith("country_codes=MX&institutions=erebor_mx_retail"),
  find: (subject) => {
    const found = mismatched(subject, "country_codes", ({ country }, codes) =>
      codes.includes(country),
    );
    if (found.length === 0) return [];
    const needed = [...new Set(found.map(({ country }) => country))];
    const { names: mentioned, count, list } = mention(found.map(({ name }) => name));
    return [
      {
        parameter: "institutions",
        message: say("country-hidden", mentioned, count),
        ...list,
        suggestion: `country_codes with ${quoteAll(needed)}`,
        ...(needed.every((code) => isTaken(subject, "country_codes", code)) &&
          fixWith(subject, widen("country_codes", needed))),
      },
    ];
  },
});

const typeMismatch = rule({
  id: "institution-type-mismatch",
  severity: "warning",
  about: "url",
  needs: { others: ["institution_types"] },
  meaning:
    "A listed institution has a type that is not in `institution_types`, so the widget hides it.",
  source: sources.webWidget,
  bad: urlWith("institution_types=business&institutions=erebor_mx_retail"),
  good: urlWith("institution_types=retail&institutions=erebor_mx_retail"),
  find: (subject) => {
    const found = mismatched(subject, "institution_types", ({ name }, types) =>
      types.includes(typeIn(name)),
    );
    if (found.length === 0) return [];
    const needed = [...new Set(found.map(({ name }) => typeIn(name)))];
    const { names: mentioned, count, list } = mention(found.map(({ name }) => name));
    return [
      {
        parameter: "institutions",
        message: say("type-hidden", mentioned, count),
        ...list,
        suggestion: `institution_types with ${quoteAll(needed)}`,
        ...(needed.every((type) => isTaken(subject, "institution_types", type)) &&
          fixWith(subject, widen("institution_types", needed))),
      },
    ];
  },
});

function typeIn(name: string): string {
  return name.slice(name.lastIndexOf("_") + 1);
}

/** What the other filters leave, by the flavours that the subject may have. */
function candidates(subject: Subject, config: WidgetConfig): readonly Institution[] {
  const asked = subject.flavour ? [subject.flavour] : flavours;
  const pool = config.institutions
    ? config.institutions.filter((name) => institutionName.test(name)).map(institutionOf)
    : institutions;
  return pool.filter((institution) =>
    asked.some(
      (flavour) => fallReasons(institution, configOf(flavour, { ...config })).length === 0,
    ),
  );
}

function withoutResources(config: WidgetConfig): WidgetConfig {
  const others = Object.entries(config).filter(([name]) => name !== "resources");
  return configOf(config.flavour, Object.fromEntries(others));
}

const filters = ["country_codes", "institutions", "institution_types", "resources"] as const;

/** In update mode the link decides which institution is shown. */
function isFiltered(subject: Subject): boolean {
  return (
    subject.url !== undefined &&
    !viewOf(subject).isPortalUrl &&
    !(subject.flavour && declarationOf(subject.flavour).repairsLink) &&
    !isHeldOpen(subject, filters) &&
    filters.some((name) => subject.reading.config[name] !== undefined)
  );
}

const resourcesUnsupported = rule({
  id: "resources-unsupported",
  severity: "warning",
  about: "url",
  needs: { others: [...filters] },
  meaning:
    "No remaining institution supports every listed resource, and each must support all of them.",
  source: sources.startup,
  bad: urlWith("institutions=belvo_mx_retail&resources=ACCOUNTS,TRANSACTIONS"),
  good: urlWith("institutions=belvo_mx_retail&resources=ACCOUNTS,OWNERS"),
  find: (subject) => {
    if (!isFiltered(subject)) return [];
    const { resources } = subject.reading.config;
    const others = withoutResources(subject.reading.config);
    if (!resources || candidates(subject, subject.reading.config).length > 0) return [];
    const left = candidates(subject, others);
    if (left.length === 0) return [];
    const offered = new Set(left.flatMap((institution) => institution.resources ?? []));
    const supported = resources.filter((resource) => offered.has(resource));
    const isEnough =
      supported.length > 0 &&
      supported.length < resources.length &&
      candidates(subject, { ...others, resources: supported }).length > 0;
    return [
      {
        parameter: "resources",
        message: say("no-institution-supports-all"),
        suggestion: isEnough ? supported.join(",") : "leave it out",
        ...fixWith(
          subject,
          change("resources", () => (isEnough ? supported : undefined)),
        ),
      },
    ];
  },
});

const noInstitutionLeft = rule({
  id: "no-institution-left",
  severity: "warning",
  about: "url",
  needs: { others: [...filters] },
  meaning: "No institution on the studio's list matches the filters, so the list may be empty.",
  source: sources.startup,
  bad: urlWith("country_codes=BR&institutions=erebor_mx_retail"),
  good: urlWith("country_codes=MX&institutions=erebor_mx_retail"),
  find: (subject) => {
    if (!isFiltered(subject)) return [];
    const { config } = subject.reading;
    if (candidates(subject, config).length > 0) return [];
    // Where the resources alone are to blame, their rule says so.
    if (candidates(subject, withoutResources(config)).length > 0) return [];
    const set = filters.filter((name) => config[name] !== undefined);
    return [
      {
        parameter: set.length === 1 ? (set[0] ?? "") : "institutions",
        message: say("none-matches", set),
      },
    ];
  },
});

const employmentResources = ["EMPLOYMENTS", "EMPLOYMENT_RECORDS"];

const employmentHidden = rule({
  id: "employment-hidden",
  severity: "warning",
  about: "url",
  needs: { others: ["fetch_resources", "institutions", "institution_types", "resources"] },
  meaning:
    "The token fetches employments, but the URL sets no types, resources or institutions. The widget then hides employment institutions.",
  source: sources.webWidget,
  bad: `${urlWith("")}\n${multiRegionRequest({ fetch_resources: ["EMPLOYMENT_RECORDS"] })}`,
  good: `${urlWith("institution_types=employment")}\n${multiRegionRequest({ fetch_resources: ["EMPLOYMENT_RECORDS"] })}`,
  find: (subject) => {
    const { config } = subject.reading;
    const asksFor = ["institutions", "institution_types", "resources"] as const;
    const isWanted = config.fetch_resources?.some((name) => employmentResources.includes(name));
    if (
      !subject.url ||
      !viewOf(subject).body ||
      !(subject.flavour && declarationOf(subject.flavour).hidesEmployment) ||
      !isWanted ||
      isHeldOpen(subject, asksFor) ||
      asksFor.some((name) => config[name] !== undefined)
    ) {
      return [];
    }
    return [
      {
        parameter: "institution_types",
        message: say("employment-hidden"),
        suggestion: "institution_types=employment",
        ...fixWith(
          subject,
          change("institution_types", () => ["employment"]),
        ),
      },
    ];
  },
});

const singleInstitution = rule({
  id: "single-institution",
  severity: "info",
  about: "url",
  needs: { others: [...filters] },
  meaning: "Only one institution is left, so the widget skips the list.",
  source: sources.startup,
  bad: urlWith("institutions=erebor_mx_retail"),
  good: urlWith("institutions=erebor_mx_retail,gringotts_mx_retail"),
  find: (subject) => {
    if (listedInstitutions(subject).length === 0 || !isFiltered(subject)) return [];
    const left = candidates(subject, subject.reading.config);
    const isKnown = left.every(({ name }) => names.has(name));
    return left.length === 1 && isKnown
      ? [
          {
            parameter: "institutions",
            message: say("only-one-left", ...quoted(left.map(({ name }) => name))),
          },
        ]
      : [];
  },
});

const institutionBeta = rule({
  id: "institution-beta",
  severity: "info",
  about: "url",
  meaning:
    "Belvo's coverage page marks the institution as beta: creating a consent may fail, and the data may be incomplete.",
  source: sources.ofdaIntroduction,
  bad: urlWith("institutions=ofbmg_br_retail&locale=pt"),
  good: urlWith("institutions=ofitau_br_retail&locale=pt"),
  find: (subject) => {
    const beta = listedInstitutions(subject).filter((name) => institutionOf(name).isBeta);
    if (beta.length === 0) return [];
    const { names: mentioned, count, list } = mention(beta);
    return [
      {
        parameter: "institutions",
        message: say("in-beta", mentioned, count),
        ...list,
      },
    ];
  },
});

export const institutionRules = [
  fromCatalogue(ofdaNeedsPt),
  spelt,
  countryMismatch,
  typeMismatch,
  resourcesUnsupported,
  noInstitutionLeft,
  employmentHidden,
  singleInstitution,
  institutionBeta,
] as const;
