/** The institutions that the user can choose, why the others are hidden, and whether there is a choice at all. */

import type { ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { FallReason } from "@/lib/widget/fall-reasons";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { chooseInstitutions, type InstitutionChoice } from "./choose-institutions";
import { state, type Facts, type SettingName, type Statement } from "./statement";
import { andList, count, cut, labelOf, orList } from "./words";

/** The filters of the list. */
export const filters = [
  "country_codes",
  "institutions",
  "institution_types",
  "resources",
] as const satisfies readonly ParameterName[];

/** The most names in a sentence; the statement has all of them. */
const few = 6;

export function institutionStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  if (declarationOf(config.flavour).repairsLink) {
    return [
      state(
        facts,
        "institutions",
        ["link_id", "flavour"],
        "The link decides the institution, so there is no list. The widget requests credentials or a second factor, as needed.",
      ),
    ];
  }
  const choice = chooseInstitutions(config, facts.environment);
  return [
    summary(facts, choice),
    ...reasonKinds.flatMap((kind) => reasonStatement(facts, choice, kind)),
    ...beyondStatement(facts, choice),
    ...absentStatements(facts, choice),
    ...guessedResources(facts, choice),
    ...openingStatement(facts, choice),
  ];
}

function summary(facts: Facts, choice: InstitutionChoice): Statement {
  const { list, reachable, remaining, fallen, unknown } = choice;
  const { label } = declarationOf(facts.config.flavour);
  const which = facts.environment === undefined ? `${list} (no environment is chosen)` : list;
  const of = `the ${count(reachable, "known institution")} in ${which} for ${label}`;
  const left =
    remaining.length === 0
      ? unknown.length > 0
        ? `None of ${of} matches.`
        : `None of ${of} matches, so the list may be empty.`
      : remaining.length === reachable
        ? reachable === 1
          ? `The only known institution in ${which} for ${label} matches`
          : `All of ${of} match`
        : `Of ${of}, ${remaining.length} ${remaining.length === 1 ? "matches" : "match"}`;
  const names = remaining.map(({ name }) => name);
  const named = names.length === 0 ? "" : `${names.length > few ? "" : `: ${andList(names)}`}.`;
  const overlap = fallen.some(({ reasons }) => reasons.length > 1)
    ? " Some of the others are hidden for more than one reason."
    : "";
  return state(
    facts,
    "institutions",
    narrowedBy(facts.config),
    `${left}${named}${overlap} The studio's list is incomplete.`,
    { institutions: names },
  );
}

/** The filters that are set, or all of them as defaults. */
function narrowedBy(config: WidgetConfig): [SettingName, ...SettingName[]] {
  const [first, ...others] = filters.filter((name) => config[name] !== undefined);
  return first
    ? [first, ...others, "flavour", "environment"]
    : [...filters, "flavour", "environment"];
}

type ReasonKind = Exclude<FallReason["kind"], "other-integration">;

const reasonKinds = [
  "other-country",
  "not-listed",
  "other-type",
  "lacks-resources",
  "employment-hidden",
] as const satisfies readonly ReasonKind[];

function reasonStatement(
  facts: Facts,
  { fallen }: InstitutionChoice,
  kind: ReasonKind,
): readonly Statement[] {
  const names = fallen
    .filter(({ reasons }) => reasons.some((reason) => reason.kind === kind))
    .map(({ institution }) => institution.name);
  if (names.length === 0) return [];
  const { text, from } = reasonOf(facts.config, kind, names.length);
  return [state(facts, "institutions", from, `${text}${listed(names)}.`, { institutions: names })];
}

function reasonOf(
  config: WidgetConfig,
  kind: ReasonKind,
  number: number,
): { readonly text: string; readonly from: readonly [SettingName, ...SettingName[]] } {
  const are = number === 1 ? "is" : "are";
  switch (kind) {
    case "other-country": {
      const countries = (config.country_codes ?? []).map((code) => labelOf("country_codes", code));
      return {
        text: `The filter country_codes hides ${number} that ${are} not in ${orList(countries)}`,
        from: ["country_codes"],
      };
    }
    case "not-listed":
      return {
        text: `The filter institutions hides ${number} that it does not include`,
        from: ["institutions"],
      };
    case "other-type":
      return {
        text: `The filter institution_types hides ${number} that ${are} not ${orList(config.institution_types ?? [])}`,
        from: ["institution_types"],
      };
    case "lacks-resources": {
      const wanted = (config.resources ?? []).slice(0, 20).map(cut);
      return {
        text: `The filter resources hides ${number} without ${wanted.length > 1 ? "all of " : ""}${andList(wanted)}`,
        from: ["resources"],
      };
    }
    case "employment-hidden":
      return {
        text: `${count(number, "employment institution")} ${are} hidden unless you set institution_types, resources or institutions`,
        from: ["institution_types", "resources", "institutions"],
      };
  }
}

function beyondStatement(facts: Facts, { beyond }: InstitutionChoice): readonly Statement[] {
  const [first] = beyond;
  if (!first) return [];
  const names = beyond.map(({ name }) => name);
  const what =
    first.integration === "openfinance"
      ? "Open Finance institutions"
      : "institutions with credentials";
  return [
    state(
      facts,
      "institutions",
      ["flavour"],
      `A ${declarationOf(facts.config.flavour).label} token does not reach ${names.length} ${what}${listed(names)}.`,
      { institutions: names },
    ),
  ];
}

function absentStatements(
  facts: Facts,
  { unknown, elsewhere, list }: InstitutionChoice,
): readonly Statement[] {
  const other = list === "sandbox" ? "production" : "the sandbox";
  const here = list === "sandbox" ? "the sandbox" : "production";
  return [
    ...(elsewhere.length === 0
      ? []
      : [
          state(
            facts,
            "institutions",
            ["institutions", "environment"],
            `${count(elsewhere.length, "named institution")} ${elsewhere.length === 1 ? "is" : "are"} known in ${other} but not in ${here}${listed(elsewhere)}.`,
            { institutions: elsewhere },
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          state(
            facts,
            "institutions",
            ["institutions"],
            `${count(unknown.length, "named institution")} ${unknown.length === 1 ? "is" : "are"} not on the studio's list, so the widget may not show ${unknown.length === 1 ? "it" : "them"}${listed(unknown)}.`,
            { institutions: unknown, doubt: "undocumented" },
          ),
        ]),
  ];
}

/** A filter by resources is a guess if the list of an institution is undocumented or not complete. */
function guessedResources(facts: Facts, { remaining }: InstitutionChoice): readonly Statement[] {
  const { resources: wanted } = facts.config;
  if (!wanted) return [];
  const guessed = remaining
    .filter(({ resources }) => !wanted.every((one) => resources?.includes(one)))
    .map(({ name }) => name);
  if (guessed.length === 0) return [];
  return [
    state(
      facts,
      "institutions",
      ["resources"],
      `Belvo does not list all of these resources for ${count(guessed.length, "matching institution")}, so the list may be shorter.`,
      { institutions: guessed, doubt: "undocumented" },
    ),
  ];
}

/** Belvo documents that a URL with one institution opens its login directly. */
function openingStatement(
  facts: Facts,
  { remaining, unknown }: InstitutionChoice,
): readonly Statement[] {
  const possible = [...remaining.map(({ name }) => name), ...unknown];
  const [only] = possible;
  if (only === undefined) return [];
  if (possible.length > 1) {
    return [
      state(
        facts,
        "institutions",
        narrowedBy(facts.config),
        "The user chooses an institution in the widget.",
      ),
    ];
  }
  const isNamed = facts.config.institutions !== undefined;
  return [
    state(
      facts,
      "institutions",
      narrowedBy(facts.config),
      isNamed
        ? `The widget directly opens the login page of ${cut(only)}${unknown.length > 0 ? ", if Belvo has it" : ""}.`
        : "One institution matches. That the widget opens its login page directly is documented only if you set institutions.",
      { institutions: [only], ...(!isNamed && { doubt: "undocumented" as const }) },
    ),
  ];
}

/** Empty if there are too many to name. */
function listed(names: readonly string[]): string {
  return names.length > few ? "" : `: ${andList(names.map(cut))}`;
}
