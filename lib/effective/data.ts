/** What Belvo extracts, how long it keeps it, and what the token can do. */

import { appliesTo } from "@/lib/widget/catalogue";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { withDefaults } from "@/lib/widget/defaults";
import { deprecatedResources, fetchableOptions } from "@/lib/widget/resources";
import { state, type Facts, type Statement } from "./statement";
import { andList, count, cut, daysOf, quote } from "./words";

export function dataStatements(facts: Facts): readonly Statement[] {
  return [fetchStatement(facts), staleStatement(facts)];
}

function fetchStatement(facts: Facts): Statement {
  const { flavour, fetch_resources: wanted } = facts.config;
  if (!wanted) return unsetStatement(facts);
  const applies = appliesTo("fetch_resources", flavour);
  const unknown = wanted.filter((name) => !fetchableOptions.some(({ value }) => value === name));
  const old = wanted.filter((name) => deprecatedResources.some((one) => one === name));
  const foreign = wanted.filter(
    (name) => !unknown.includes(name) && applies?.options && !applies.options.includes(name),
  );
  const notes = [
    ...(unknown.length > 0 ? [` ${names(unknown)}: unknown resource.`] : []),
    ...(old.length > 0 ? [` ${names(old)}: deprecated resource.`] : []),
    ...(foreign.length > 0
      ? [` ${names(foreign)}: undocumented for ${declarationOf(flavour).label}.`]
      : []),
    ...(applies?.status === "undocumented"
      ? [" Whether update mode supports that is undocumented."]
      : []),
  ];
  return state(
    facts,
    "data",
    ["fetch_resources"],
    `After the connection, Belvo fetches ${names(wanted)}. This requires a webhook in your Belvo dashboard.${notes.join("")}`,
    applies?.status === "undocumented" ? { doubt: "undocumented" } : {},
  );
}

function unsetStatement(facts: Facts): Statement {
  const { flavour } = facts.config;
  const { defaultResources, guide, repairsLink } = declarationOf(flavour);
  if (defaultResources) {
    return state(
      facts,
      "data",
      ["fetch_resources"],
      `Without fetch_resources, Belvo fetches 12 months of ${names(defaultResources)}.${guide ? ` The ${guide} requires the field all the same.` : ""}`,
      { doubt: "contradicted" },
    );
  }
  return state(
    facts,
    "data",
    repairsLink ? ["fetch_resources"] : ["fetch_resources", "access_mode"],
    repairsLink || withDefaults(facts.config).access_mode === "single"
      ? "What Belvo fetches without fetch_resources is undocumented."
      : "Without fetch_resources, Belvo fetches OWNERS, ACCOUNTS and TRANSACTIONS of a recurrent link. What it fetches from an institution without accounts is undocumented.",
    { doubt: "undocumented" },
  );
}

function names(values: readonly string[]): string {
  const few = values.slice(0, 20).map(cut);
  return andList(few.length < values.length ? [...few, `${values.length - few.length} more`] : few);
}

function staleStatement(facts: Facts): Statement {
  const { flavour, stale_in } = facts.config;
  const days = daysOf(withDefaults(facts.config).stale_in ?? "");
  const isUnsure = appliesTo("stale_in", flavour)?.status === "undocumented";
  const text =
    days === undefined
      ? `The request asks Belvo to keep the data for ${quote(stale_in ?? "")}, which is not a number of days such as 300d.`
      : `Belvo keeps the data for ${count(days, "day")} after its last retrieval${stale_in === undefined ? ", which is the default" : ""}.`;
  return state(
    facts,
    "data",
    ["stale_in"],
    isUnsure ? `${text} Whether update mode supports another value is undocumented.` : text,
    isUnsure ? { doubt: "undocumented" } : {},
  );
}

export function tokenStatements(facts: Facts): readonly Statement[] {
  const { flavour, scopes } = facts.config;
  const documented: readonly string[] = declarationOf(flavour).scopes;
  const asked = scopes ?? documented;
  const missing = documented.filter((scope) => !asked.includes(scope));
  const added = asked.filter((scope) => !documented.includes(scope));
  const differences = [
    ...(missing.length > 0
      ? [`${names(missing)} ${missing.length === 1 ? "is" : "are"} missing`]
      : []),
    ...(added.length > 0 ? [`${names(added)} ${added.length === 1 ? "is" : "are"} added`] : []),
  ];
  const isOrdered = asked.join() === documented.join();
  const text = isOrdered
    ? `The token gets the documented scopes: ${andList(documented)}.`
    : differences.length > 0
      ? `Belvo requires exactly the documented scopes, but ${differences.join(", and ")}.`
      : "The token gets the documented scopes in another order, but Belvo requires them exactly as documented.";
  return [state(facts, "token", ["scopes", "flavour"], text)];
}
