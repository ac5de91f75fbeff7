/** The state of a visit in a query, beside the entries of the widget URL. Anybody may write one: nothing in it is believed. */

import { readQuery, writeQuery } from "@/lib/widget/query";
import { isExitError } from "./outcomes";
import { visitProblems, visitSteps, type Visit } from "./visit";

type Entries = readonly (readonly [name: string, value: string])[];

const names = {
  step: "visit_step",
  institution: "visit_institution",
  lastError: "visit_error",
  problem: "visit_problem",
  from: "visit_from",
  before: "visit_before",
  search: "visit_search",
} as const satisfies Record<keyof Visit, string>;

const allNames = new Set<string>(Object.values(names));

export function visitEntries(visit: Visit): Entries {
  const fields = [
    [names.step, visit.step],
    [names.institution, visit.institution],
    [names.lastError, visit.lastError],
    [names.problem, visit.problem],
    [names.from, visit.from],
    [names.before, visit.before],
    [names.search, visit.search],
  ] as const;
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** Undefined for a query without a step. */
export function readVisit(entries: Entries): Visit | undefined {
  const fields = new Map(entries);
  const stepOf = (name: string) => visitSteps.find((known) => known === fields.get(name));
  const step = stepOf(names.step);
  if (!step) return undefined;
  const institution = fields.get(names.institution);
  const lastError = fields.get(names.lastError) ?? "";
  const problem = visitProblems.find((known) => known === fields.get(names.problem));
  const from = stepOf(names.from);
  const before = stepOf(names.before);
  const search = fields.get(names.search);
  return {
    step,
    ...(institution && { institution }),
    ...(isExitError(lastError) && { lastError }),
    ...(problem && { problem }),
    ...(from && from !== "exit" && from !== "survey" && { from }),
    ...(before && { before }),
    ...(search && { search }),
  };
}

/** What of a query is the widget's, and what is the visit's. A query without a visit stays as it was written. */
export function splitQuery(query: string): { readonly widget: string; readonly visit?: Visit } {
  const entries = readQuery(query);
  if (!entries.some(([name]) => allNames.has(name))) return { widget: query };
  const visit = readVisit(entries);
  return {
    widget: writeQuery(entries.filter(([name]) => !allNames.has(name))),
    ...(visit && { visit }),
  };
}
