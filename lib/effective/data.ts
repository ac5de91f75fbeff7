/** What Belvo extracts, how long it keeps it, and what the token can do. */

import { appliesTo } from "@/lib/widget/catalogue";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { withDefaults } from "@/lib/widget/defaults";
import { deprecatedResources, fetchableOptions } from "@/lib/widget/resources";
import { state, type Facts, type Statement } from "./statement";
import { say } from "./sentences";
import { cut, daysOf } from "./words";

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
  const isUndocumented = applies?.status === "undocumented";
  return state(
    facts,
    "data",
    ["fetch_resources"],
    say(
      "fetches",
      few(wanted),
      few(unknown),
      few(old),
      few(foreign),
      foreign.length > 0 ? declarationOf(flavour).label : "",
      isUndocumented,
    ),
    isUndocumented ? { doubt: "undocumented" } : {},
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
      say("fetches-by-default", few(defaultResources), guide),
      { doubt: "contradicted" },
    );
  }
  return state(
    facts,
    "data",
    repairsLink ? ["fetch_resources"] : ["fetch_resources", "access_mode"],
    repairsLink || withDefaults(facts.config).access_mode === "single"
      ? say("fetches-unknown")
      : say("fetches-of-recurrent-link"),
    { doubt: "undocumented" },
  );
}

/** As many as a sentence names, and how many more there are. */
function few(values: readonly string[]): readonly string[] {
  const named = values.slice(0, 20).map(cut);
  const rest = values.length - named.length;
  return rest > 0 ? [...named, `${rest} more`] : named;
}

function staleStatement(facts: Facts): Statement {
  const { flavour, stale_in } = facts.config;
  const days = daysOf(withDefaults(facts.config).stale_in ?? "");
  const isUnsure = appliesTo("stale_in", flavour)?.status === "undocumented";
  return state(
    facts,
    "data",
    ["stale_in"],
    days === undefined
      ? say("keeps-invalid", cut(stale_in ?? ""), isUnsure)
      : say("keeps", days, stale_in === undefined, isUnsure),
    isUnsure ? { doubt: "undocumented" } : {},
  );
}

export function tokenStatements(facts: Facts): readonly Statement[] {
  const { flavour, scopes } = facts.config;
  const documented: readonly string[] = declarationOf(flavour).scopes;
  const asked = scopes ?? documented;
  const missing = documented.filter((scope) => !asked.includes(scope));
  const added = asked.filter((scope) => !documented.includes(scope));
  const isOrdered = asked.join() === documented.join();
  const message = isOrdered
    ? say("scopes-documented", documented)
    : missing.length + added.length > 0
      ? say("scopes-differ", few(missing), few(added))
      : say("scopes-in-another-order");
  return [state(facts, "token", ["scopes", "flavour"], message)];
}
