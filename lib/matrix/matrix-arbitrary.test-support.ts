/** Any matrix, generated from the catalogue, for the property tests. */

import * as fc from "fast-check";
import { anyConfig, valueOfKind } from "@/lib/widget/config-arbitrary.test-support";
import { emptyConfig, type WidgetConfig } from "@/lib/widget/config";
import { namesFor } from "@/lib/widget/catalogue";
import { flavours } from "@/lib/widget/flavours/flavours";
import { themePrefix } from "@/lib/widget/theme-fields";
import { axisNames, axisText, maybeUnset, type Axis, type AxisName, type AxisValue } from "./axis";
import { reductions, type Matrix } from "./matrix";

const terms = "https://example.com/terms";
const someLink = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";

/** Values that a rule may be against, alone or with each other. */
export const mixed: Readonly<Partial<Record<AxisName, readonly AxisValue[]>>> = {
  flavour: ["multi_region", "multi_region_update", "ofda"],
  environment: ["emulator", "production", undefined],
  persona: ["individual", "business", undefined],
  access_mode: ["single", "recurrent", undefined],
  external_id: ["user-1", "1", undefined],
  locale: ["pt", "es", undefined],
  show_close_dialog: [true, false, undefined],
  country_codes: [["BR"], ["MX", "BR"], undefined],
  scopes: [["read_institutions"], ["read_consents", "write_consents"], undefined],
  link_id: [someLink, "42", undefined],
  fetch_resources: [["ACCOUNTS"], ["ACCOUNT"], undefined],
  credentials_storage: ["store", "nostore", "365d", "400d", undefined],
  "widget.openfinance_feature": ["consent_link_creation", "consent_management", undefined],
  "widget.consent.terms_and_conditions_url": [terms, undefined],
  "widget.branding.company_name": ["ACME", "Other", undefined],
};

const mixedNames = axisNames.filter((name) => Object.hasOwn(mixed, name));

const sampleTexts: Readonly<Partial<Record<AxisName, readonly string[]>>> = {
  credentials_storage: ["store", "nostore", "365d", "400d"],
  link_id: [someLink, "42"],
  external_id: ["user-1", "1"],
  stale_in: ["30d", "soon"],
  "widget.consent.terms_and_conditions_url": [terms, "terms"],
};

function anyValueOf(name: AxisName): fc.Arbitrary<AxisValue> {
  const value = valueOfKind(axisText(name).kind);
  const samples = sampleTexts[name];
  return fc.oneof(
    value,
    ...(samples ? [fc.constantFrom(...samples)] : []),
    ...(maybeUnset(name) ? [fc.constant(undefined)] : []),
  );
}

function axisOf(name: AxisName, maxLength: number): fc.Arbitrary<Axis> {
  return fc
    .uniqueArray(anyValueOf(name), { minLength: 1, maxLength, selector: String })
    .map((values) => ({ name, values }));
}

interface Size {
  readonly axes: number;
  readonly values: number;
}

/** Axes of any name and any value: most of them cannot work. */
export function anyMatrix(size: Size): fc.Arbitrary<Matrix> {
  return matrixOf(
    anyConfig,
    fc.constantFrom(...axisNames),
    (name) => axisOf(name, size.values),
    size,
  );
}

/** A base that works, and values of which some work and some do not, some with each other only. */
export function mixedMatrix(size: Size): fc.Arbitrary<Matrix> {
  return matrixOf(
    fc.constantFrom<WidgetConfig>(
      emptyConfig,
      { flavour: "ofda", locale: "pt", "widget.consent.terms_and_conditions_url": terms },
      { flavour: "multi_region", access_mode: "single", fetch_resources: ["ACCOUNTS"] },
    ),
    fc.constantFrom(...mixedNames),
    (name) =>
      fc
        .shuffledSubarray([...(mixed[name] ?? [])], { minLength: 1 })
        .map((values) => ({ name, values: values.slice(0, size.values) })),
    size,
  );
}

function matrixOf(
  base: fc.Arbitrary<WidgetConfig>,
  name: fc.Arbitrary<AxisName>,
  axis: (name: AxisName) => fc.Arbitrary<Axis>,
  size: Size,
): fc.Arbitrary<Matrix> {
  return fc
    .uniqueArray(name, { maxLength: size.axes })
    .map((names) => axisNames.filter((known) => names.includes(known)))
    .chain((names) =>
      fc.record({
        base,
        axes: fc.tuple(...names.map(axis)),
        reduce: fc.constantFrom(...reductions),
      }),
    );
}

/** Settings that work and settings that do not, on a flavour that takes them. */
export const anySettings: fc.Arbitrary<ReadonlyMap<string, AxisValue>> = fc
  .constantFrom(...flavours)
  .chain((flavour) => {
    const taken = namesFor(flavour).filter((name) => !name.startsWith(themePrefix));
    const names = ["environment", ...(flavour === "ofda" ? ["persona"] : []), ...taken];
    return fc
      .shuffledSubarray(
        axisNames.filter((name) => names.includes(name)),
        { maxLength: 12 },
      )
      .chain((chosen) =>
        fc
          .tuple(...chosen.map(anyValueOf))
          .map(
            (values) =>
              new Map<string, AxisValue>([
                ["flavour", flavour],
                ...chosen.map((name, index) => [name, values[index]] as const),
              ]),
          ),
      );
  });
