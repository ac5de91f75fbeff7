import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultOf } from "@/lib/widget/defaults";
import { namesFor } from "@/lib/widget/catalogue";
import { configOf, setNames, type WidgetConfig } from "@/lib/widget/config";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { compareConfigs } from "./compare-configs";

const multi = { flavour: "multi_region" } as const;
const update = { flavour: "multi_region_update" } as const;
const ofda = { flavour: "ofda" } as const;

const namesOf = (left: WidgetConfig, right: WidgetConfig) =>
  compareConfigs(left, right).map(({ name }) => name);

const changeOf = (left: WidgetConfig, right: WidgetConfig) =>
  compareConfigs(left, right)
    .map(({ change: { left, right, both } }) => `Left: ${left} Right: ${right} Both: ${both}`)
    .join(" ");

/** The same settings in another order, and their lists in another order too. */
function shuffled(config: WidgetConfig): WidgetConfig {
  const entries = Object.entries(config).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? [...value].reverse() : value,
  ]);
  return configOf(config.flavour, Object.fromEntries(entries.reverse()));
}

/** The same, with every default written. */
function withDefaults(config: WidgetConfig): WidgetConfig {
  const defaults = namesFor(config.flavour).map((name) => [name, defaultOf(name, config)]);
  const written = defaults.filter(([, value]) => value !== undefined);
  return configOf(config.flavour, { ...Object.fromEntries(written), ...config });
}

describe("a comparison", () => {
  it("finds nothing between a config and itself, shuffled, or with its defaults written", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(compareConfigs(config, config)).toEqual([]);
        expect(compareConfigs(config, shuffled(config))).toEqual([]);
        expect(compareConfigs(withDefaults(config), config)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same from either side, however the two are written", () => {
    fc.assert(
      fc.property(anyConfig, anyConfig, (left, right) => {
        const names = namesOf(left, right);
        expect(namesOf(right, left)).toEqual(names);
        expect(namesOf(shuffled(withDefaults(left)), withDefaults(right))).toEqual(names);
      }),
      { numRuns: 200 },
    );
  });

  it("says of each difference what changes, with the values of the two sides", () => {
    fc.assert(
      fc.property(anyConfig, anyConfig, (left, right) => {
        for (const { name, change, ...values } of compareConfigs(left, right)) {
          const texts = Object.values(change);
          expect(texts).not.toEqual([]);
          for (const text of texts) {
            expect(text).toMatch(/\.$/);
            expect(text).not.toMatch(/undefined|\n/);
          }
          expect(values).toEqual({
            ...(left[name] !== undefined && { left: left[name] }),
            ...(right[name] !== undefined && { right: right[name] }),
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("passes over no flag that is turned", () => {
    fc.assert(
      fc.property(anyConfig, anyConfig, (left, right) => {
        if (left.flavour !== right.flavour) return;
        const names = new Set<string>(namesOf(left, right));
        const silent = setNames(left).filter(
          (name) =>
            !names.has(name) &&
            typeof left[name] === "boolean" &&
            typeof right[name] === "boolean" &&
            left[name] !== right[name],
        );
        expect(silent).toEqual([]);
      }),
    );
  });

  it.each<[string, WidgetConfig, WidgetConfig]>([
    ["a written default", { ...multi, show_close_dialog: true }, multi],
    ["the default of the language", { ...multi, locale: "es" }, multi],
    [
      "the storage that a recurrent link must have",
      { ...multi, credentials_storage: "store" },
      multi,
    ],
    [
      "the storage of a single link",
      { ...multi, access_mode: "single", credentials_storage: "365d" },
      { ...multi, access_mode: "single" },
    ],
    [
      "scopes that the flavour sends",
      { ...update, scopes: ["read_links", "write_links", "read_institutions"] },
      update,
    ],
    [
      "a feature that the flavour sends",
      { ...ofda, "widget.openfinance_feature": "consent_link_creation" },
      ofda,
    ],
    [
      "a duration that preselects none",
      { ...ofda, "widget.consent.default_consent_duration_days": 180 },
      ofda,
    ],
    [
      "a colour in another case",
      { ...multi, "widget.theme.--color-primary-base": "#0663f9" },
      multi,
    ],
    [
      "a short colour",
      { ...multi, "widget.branding.overlay_background_color": "#FFF" },
      { ...multi, "widget.branding.overlay_background_color": "#ffffff" },
    ],
    ["what the flavour does not take", { ...update, country_codes: ["MX"] }, update],
  ])("leaves alone %s", (_, left, right) => {
    expect(namesOf(left, right)).toEqual([]);
  });

  it.each<[string, WidgetConfig, WidgetConfig, string[]]>([
    ["storage", { ...multi, credentials_storage: "30d" }, multi, ["credentials_storage"]],
    [
      "storage in Open Finance",
      { ...ofda, credentials_storage: "store" },
      ofda,
      ["credentials_storage"],
    ],
    [
      "access mode, with what follows from it",
      { ...multi, access_mode: "single" },
      multi,
      ["access_mode"],
    ],
    [
      "flavour, with what the token request then sends",
      multi,
      ofda,
      ["flavour", "scopes", "widget.openfinance_feature", "widget.consent.permissions"],
    ],
    ["flavour, with the scopes of update mode", multi, update, ["flavour", "scopes"]],
    ["persona", { ...ofda, persona: "individual" }, { ...ofda, persona: "business" }, ["persona"]],
    ["environment", { ...multi, environment: "production" }, multi, ["environment"]],
    [
      "a duration",
      { ...ofda, "widget.consent.default_consent_duration_days": 92 },
      ofda,
      ["widget.consent.default_consent_duration_days"],
    ],
  ])("names a difference of %s", (_, left, right, names) => {
    expect(namesOf(left, right)).toEqual(names);
  });

  it("takes an unnamed environment for the default of the studio", () => {
    expect(compareConfigs({ ...multi, environment: "sandbox" }, multi, "sandbox")).toEqual([]);
  });
});

describe("a change", () => {
  it("uses the sentences on what the widget does", () => {
    expect(changeOf(multi, { ...multi, show_abandon_survey: false })).toContain(
      "Right: The widget shows no survey to a user who leaves.",
    );
    expect(changeOf(multi, { ...multi, access_mode: "single" })).toContain("for 365 days");
  });

  it("says what comes into a list and what goes", () => {
    expect(
      changeOf(
        { ...multi, fetch_resources: ["ACCOUNTS", "OWNERS"] },
        { ...multi, fetch_resources: ["BILLS", "OWNERS"] },
      ),
    ).toBe("Left: Only here: ACCOUNTS. Right: Only here: BILLS. Both: undefined");
  });

  it("says what a filter does to the institutions by itself", () => {
    expect(changeOf(multi, { ...multi, institution_types: ["employment"] })).toContain(
      "On its own, the right side adds planet_mx_employment and hides 14 institutions.",
    );
    expect(
      changeOf(
        { ...multi, country_codes: ["MX"] },
        { ...multi, country_codes: ["MX", "CO", "BR"] },
      ),
    ).toContain("Right: Only here: CO and BR.");
  });

  it("admits a difference that is too far on to be shown", () => {
    const long = "x".repeat(100);
    const name = "widget.branding.company_name";
    expect(changeOf({ ...multi, [name]: `${long}a` }, { ...multi, [name]: `${long}b` })).toContain(
      "further on",
    );
  });
});
