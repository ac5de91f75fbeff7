/** The institutions that the user can choose, why the others are hidden, and whether there is a choice at all. */

import type { ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Message } from "@/lib/widget/message";
import type { FallReason } from "@/lib/widget/fall-reasons";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { chooseInstitutions, type InstitutionChoice } from "./choose-institutions";
import { state, type Facts, type SettingName, type Statement } from "./statement";
import { say } from "./sentences";
import { cut, labelOf } from "./words";

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
    return [state(facts, "institutions", ["link_id", "flavour"], say("institution-of-link"))];
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
  const names = remaining.map(({ name }) => name);
  return state(
    facts,
    "institutions",
    narrowedBy(facts.config),
    say(
      "institutions-left",
      label,
      list,
      facts.environment !== undefined,
      reachable,
      names.length,
      named(names),
      names.length === 0 && unknown.length > 0,
      fallen.some(({ reasons }) => reasons.length > 1),
    ),
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
  const { message, from } = reasonOf(facts.config, kind, names);
  return [state(facts, "institutions", from, message, { institutions: names })];
}

function reasonOf(
  config: WidgetConfig,
  kind: ReasonKind,
  all: readonly string[],
): { readonly message: Message; readonly from: readonly [SettingName, ...SettingName[]] } {
  const number = all.length;
  const names = named(all);
  switch (kind) {
    case "other-country": {
      const countries = (config.country_codes ?? []).map((code) => labelOf("country_codes", code));
      return {
        message: say("other-country", number, countries, names),
        from: ["country_codes"],
      };
    }
    case "not-listed":
      return {
        message: say("not-listed", number, names),
        from: ["institutions"],
      };
    case "other-type":
      return {
        message: say("other-type", number, config.institution_types ?? [], names),
        from: ["institution_types"],
      };
    case "lacks-resources": {
      const wanted = (config.resources ?? []).slice(0, 20).map(cut);
      return {
        message: say("lacks-resources", number, wanted, names),
        from: ["resources"],
      };
    }
    case "employment-hidden":
      return {
        message: say("employment-hidden", number, names),
        from: ["institution_types", "resources", "institutions"],
      };
  }
}

function beyondStatement(facts: Facts, { beyond }: InstitutionChoice): readonly Statement[] {
  const [first] = beyond;
  if (!first) return [];
  const names = beyond.map(({ name }) => name);
  return [
    state(
      facts,
      "institutions",
      ["flavour"],
      say(
        "out-of-reach",
        declarationOf(facts.config.flavour).label,
        names.length,
        first.integration === "openfinance",
        named(names),
      ),
      { institutions: names },
    ),
  ];
}

function absentStatements(
  facts: Facts,
  { unknown, elsewhere, list }: InstitutionChoice,
): readonly Statement[] {
  return [
    ...(elsewhere.length === 0
      ? []
      : [
          state(
            facts,
            "institutions",
            ["institutions", "environment"],
            say("known-elsewhere", elsewhere.length, list, named(elsewhere)),
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
            say("not-on-the-list", unknown.length, named(unknown)),
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
    state(facts, "institutions", ["resources"], say("resources-guessed", guessed.length), {
      institutions: guessed,
      doubt: "undocumented",
    }),
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
    return [state(facts, "institutions", narrowedBy(facts.config), say("user-chooses"))];
  }
  const isNamed = facts.config.institutions !== undefined;
  return [
    state(
      facts,
      "institutions",
      narrowedBy(facts.config),
      isNamed ? say("opens-login", cut(only), unknown.length === 0) : say("one-matches"),
      { institutions: [only], ...(!isNamed && { doubt: "undocumented" as const }) },
    ),
  ];
}

/** Empty if there are too many to name. */
function named(names: readonly string[]): readonly string[] {
  return names.length > few ? [] : names.map(cut);
}
