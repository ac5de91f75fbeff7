/** Any config that a flavour takes, generated from the catalogue, for the property tests. */

import * as fc from "fast-check";
import { entryOf, namesFor, type ParameterName } from "./catalogue";
import type { WidgetConfig } from "./config";
import { environments } from "./environments";
import { flavours, type Flavour } from "./flavours/flavours";
import { personas } from "./identity";
import type { Kind, Value } from "./kinds";
import { configSchema } from "./schemas";

const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    " a ",
    "a&b=c",
    "100%",
    "%zz",
    "a+b",
    "é,ü",
    "\uFEFFx",
    "#",
    "?",
    "…",
    "null",
    "it's (a) *!",
  ),
);

/** Settings alone, of which a few are set, in no particular order. */
function settings(flavour: Flavour): fc.Arbitrary<Partial<Record<ParameterName, Value>>> {
  return fc
    .shuffledSubarray([...namesFor(flavour)], { maxLength: 24 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, valueOfKind(entryOf(name).kind)]))),
    );
}

/** Any value that the schema of the kind accepts. */
export function valueOfKind(kind: Kind): fc.Arbitrary<Value> {
  switch (kind.kind) {
    case "text":
      return anyText.filter((value) => value.trim() !== "");
    case "choice":
      return fc.constantFrom(...kind.options.map((option) => option.value));
    case "choices": {
      const known = fc.constantFrom(...kind.options.map((option) => option.value));
      const item = kind.open
        ? fc.oneof(
            known,
            anyText.filter((value) => /^[^,\s]{1,100}$/.test(value)),
          )
        : known;
      return fc.uniqueArray(item, { minLength: 1, maxLength: 8 });
    }
    case "flag":
      return fc.boolean();
    case "integer":
      return fc.nat(999_999_999);
  }
}

function configOf(flavour: Flavour): fc.Arbitrary<WidgetConfig> {
  return fc
    .record(
      {
        environment: fc.constantFrom(...environments),
        ...(flavour === "ofda" && { persona: fc.constantFrom(...personas) }),
      },
      { requiredKeys: [] },
    )
    .chain((meta) =>
      settings(flavour).map((values) => configSchema.parse({ ...values, ...meta, flavour })),
    );
}

export const anyConfig: fc.Arbitrary<WidgetConfig> = fc
  .constantFrom(...flavours)
  .chain((flavour) => configOf(flavour));
