/** Which institutions the widget lists, and the language that it lists them in. */

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
import { multiRegionRequest, urlWith } from "./example-text";
import type { Rule } from "./finding";
import { listedInstitutions } from "./listed-institutions";
import { change, fixWith, rewrite } from "./mend";
import { quoteAll } from "./speakable";
import type { Subject } from "./subject";
import { viewOf } from "./view";

function isHeldOpen(subject: Subject, names: readonly ParameterName[]): boolean {
  const { placeheld } = viewOf(subject);
  return names.some((name) => placeheld.has(name));
}

const ofdaNeedsPt = fromCatalogue(
  {
    id: "ofda-needs-pt",
    severity: "error",
    about: "url",
    meaning: "A widget of Open Finance Brazil works in Portuguese only, which is not its default.",
    source: sources.startup,
    bad: urlWith("integration_type=openfinance&locale=es"),
    good: urlWith("integration_type=openfinance&locale=pt"),
  },
  (_, subject) => ({
    suggestion: "locale=pt",
    ...fixWith(
      subject,
      change("locale", () => "pt"),
    ),
  }),
);

const institutionUnknown = fromCatalogue(
  {
    id: "institution-unknown",
    severity: "warning",
    about: "url",
    meaning:
      "None of the names that the studio knows. Its list is not complete, so the name may be right.",
    source: sources.startup,
    bad: urlWith("institutions=erebr_mx_retail"),
    good: urlWith("institutions=erebor_mx_retail"),
  },
  (_, subject) => {
    const near = new Map(
      listedInstitutions(subject)
        .filter((name) => !names.has(name))
        .slice(0, 20)
        .flatMap((name): [string, string][] => {
          const known = closest(name, [...names]);
          return known ? [[name, known]] : [];
        }),
    );
    if (near.size === 0) return {};
    const swap = (raw: string) => [
      ...new Set(raw.split(",").map((name) => near.get(name) ?? name)),
    ];
    return {
      suggestion: [...near.values()].join(", "),
      ...fixWith(
        subject,
        rewrite("institutions", (raw) => swap(raw).join(",")),
      ),
    };
  },
);

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

const countryMismatch: Rule = {
  id: "institution-country-mismatch",
  severity: "warning",
  about: "url",
  meaning:
    "A listed institution is of a country that country_codes leaves out, so it is not shown.",
  source: sources.startup,
  bad: urlWith("country_codes=BR&institutions=erebor_mx_retail"),
  good: urlWith("country_codes=MX&institutions=erebor_mx_retail"),
  find: (subject) => {
    const found = mismatched(subject, "country_codes", ({ country }, codes) =>
      codes.includes(country),
    );
    if (found.length === 0) return [];
    const needed = [...new Set(found.map(({ country }) => country))];
    return [
      {
        parameter: "institutions",
        message: `${quoteAll(found.map(({ name }) => name))}: not of the countries in country_codes, so the widget does not show it.`,
        suggestion: `country_codes with ${quoteAll(needed)}`,
        ...(needed.every((code) => isTaken(subject, "country_codes", code)) &&
          fixWith(subject, widen("country_codes", needed))),
      },
    ];
  },
};

const typeMismatch: Rule = {
  id: "institution-type-mismatch",
  severity: "warning",
  about: "url",
  meaning:
    "A listed institution is of a type that institution_types leaves out, so it is not shown.",
  source: sources.webWidget,
  bad: urlWith("institution_types=business&institutions=erebor_mx_retail"),
  good: urlWith("institution_types=retail&institutions=erebor_mx_retail"),
  find: (subject) => {
    const found = mismatched(subject, "institution_types", ({ name }, types) =>
      types.includes(typeIn(name)),
    );
    if (found.length === 0) return [];
    const needed = [...new Set(found.map(({ name }) => typeIn(name)))];
    return [
      {
        parameter: "institutions",
        message: `${quoteAll(found.map(({ name }) => name))}: not of the types in institution_types, so the widget does not show it.`,
        suggestion: `institution_types with ${quoteAll(needed)}`,
        ...(needed.every((type) => isTaken(subject, "institution_types", type)) &&
          fixWith(subject, widen("institution_types", needed))),
      },
    ];
  },
};

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

const resourcesUnsupported: Rule = {
  id: "resources-unsupported",
  severity: "warning",
  about: "url",
  meaning:
    "No institution that the other filters leave supports every listed resource: an institution must support all of them.",
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
        message: `No institution that the other filters leave supports all of ${quoteAll(resources)}, so the user finds an empty list. What is fetched is said in fetch_resources, not here.`,
        suggestion: isEnough ? supported.join(",") : "leave it out",
        ...fixWith(
          subject,
          change("resources", () => (isEnough ? supported : undefined)),
        ),
      },
    ];
  },
};

const noInstitutionLeft: Rule = {
  id: "no-institution-left",
  severity: "warning",
  about: "url",
  meaning:
    "The filters together leave none of the institutions that the studio knows: the list is empty.",
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
        message: `${set.join(" and ")} ${set.length === 1 ? "leaves" : "together leave"} none of the institutions that the studio knows, so the user finds an empty list.`,
      },
    ];
  },
};

const employmentResources = ["EMPLOYMENTS", "EMPLOYMENT_RECORDS"];

const employmentHidden: Rule = {
  id: "employment-hidden",
  severity: "warning",
  about: "url",
  meaning:
    "The token is to fetch employments, and the URL asks for no types, resources or institutions: employment institutions then stay hidden.",
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
        message:
          "fetch_resources names employments, but employment institutions stay hidden until the URL asks for types, resources or institutions.",
        suggestion: "institution_types=employment",
        ...fixWith(
          subject,
          change("institution_types", () => ["employment"]),
        ),
      },
    ];
  },
};

const singleInstitution: Rule = {
  id: "single-institution",
  severity: "info",
  about: "url",
  meaning: "One institution is listed, so the widget opens on its login page at once.",
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
            message: `${quoteAll(left.map(({ name }) => name))} is the only one left, so the widget skips its list and opens on the login page.`,
          },
        ]
      : [];
  },
};

export const institutionRules: readonly Rule[] = [
  ofdaNeedsPt,
  institutionUnknown,
  countryMismatch,
  typeMismatch,
  resourcesUnsupported,
  noInstitutionLeft,
  employmentHidden,
  singleInstitution,
];
