/** The catalogue as plain JSON, for programs. Every entry has the same members. */

import { appliesTo, catalogueNames, entryOf, travelsIn, type ParameterName } from "./catalogue";
import { declarationOf, flavours, type Flavour } from "./flavours/flavours";
import type { Kind, Option } from "./kinds";
import { pagesOf } from "./parameters-page";

export function parametersAnswer() {
  return {
    flavours: flavours.map((name) => {
      const { label, when } = declarationOf(name);
      return { name, label, when };
    }),
    parameters: catalogueNames.map(parameterOf),
  };
}

function parameterOf(name: ParameterName) {
  const { kind, group, label, help, unset, constraint, status } = entryOf(name);
  return {
    name,
    label,
    help,
    group,
    in: travelsIn(name),
    kind: kind.kind,
    options: optionsOf(kind),
    open: isOpen(kind),
    unset,
    constraint: constraint ?? null,
    status,
    flavours: flavours.flatMap((flavour) => usesOf(name, flavour)),
    sources: pagesOf(name).map(({ title, url }) => ({ title, url })),
  };
}

function usesOf(name: ParameterName, flavour: Flavour) {
  const applies = appliesTo(name, flavour);
  if (!applies) return [];
  return [
    {
      flavour,
      required: applies.required !== undefined,
      sent: applies.sent ?? null,
      options: applies.options ?? null,
      status: applies.status ?? entryOf(name).status,
    },
  ];
}

function optionsOf(kind: Kind) {
  switch (kind.kind) {
    case "text":
      return [];
    case "flag":
      return [
        { value: true, label: kind.yes, status: "documented" },
        { value: false, label: kind.no, status: "documented" },
      ];
    case "integer":
      return optionRows(kind.options).map((row) => ({ ...row, value: Number(row.value) }));
    case "choice":
    case "choices":
      return optionRows(kind.options);
  }
}

function optionRows(options: readonly Option[]) {
  return options.map(({ value, label, status = "documented" }) => ({ value, label, status }));
}

/** True if a value need not be one of the options. */
function isOpen(kind: Kind): boolean {
  switch (kind.kind) {
    case "text":
    case "integer":
      return true;
    case "choices":
      return kind.open;
    case "choice":
    case "flag":
      return false;
  }
}
