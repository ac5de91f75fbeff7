import { describe, expect, test } from "vitest";
import type { ParameterName } from "@/lib/widget/catalogue";
import { parseConfig } from "@/lib/widget/parse-config";
import { themeKeys } from "@/lib/widget/theme-fields";
import { initials } from "./company-blocks";
import { withoutKnownEffect, type drawnSettings } from "./known-effects";
import { paint, unpaintedKeys } from "./paint";
import { sketch } from "./sketch";
import { styleOf, themeOf } from "./theme";

const configOfQuery = (query: string) => parseConfig(query).config;
const screensOf = (query: string) => sketch(configOfQuery(query)).screens.map(({ id }) => id);

const painted = new Set<string>(Object.values(paint).flatMap((keys) => Object.values(keys)));

test("each theme key has a part, or no known effect", () => {
  for (const { key } of themeKeys)
    expect([key, painted.has(key)]).toEqual([key, !unpaintedKeys.has(key)]);
});

describe("the visit", () => {
  test.each([
    ["", "institutions login factor success exit survey error warning"],
    ["show_close_dialog=false", "institutions login factor success survey error warning"],
    ["show_abandon_survey=false", "institutions login factor success exit error warning"],
    ["institutions=erebor_br_retail", "login success exit survey error warning"],
    ["flavour=multi_region_update", "login factor success error warning"],
    ["flavour=ofda", "consent institutions handover success exit survey error warning"],
    [
      "flavour=ofda&institutions=ofmockbank_br_retail",
      "consent handover success exit survey error warning",
    ],
  ])("%s: %s", (query, screens) => {
    expect(screensOf(query).join(" ")).toBe(screens);
  });
});

/** A value that differs from the default, in a flavour that uses the setting. */
const changes: Readonly<
  Record<Exclude<(typeof drawnSettings)[number], "widget.color_scheme">, string>
> = {
  locale: "locale=en",
  show_close_dialog: "show_close_dialog=false",
  show_abandon_survey: "show_abandon_survey=false",
  country_codes: "country_codes=MX",
  institutions: "institutions=erebor_br_retail",
  institution_types: "institution_types=fiscal",
  resources: "resources=INVOICES",
  "widget.purpose": "flavour=ofda&widget.purpose=Credit",
  "widget.consent.purpose": "flavour=ofda&widget.consent.purpose=Credit",
  "widget.consent.terms_and_conditions_url":
    "flavour=ofda&widget.consent.terms_and_conditions_url=https://example.com/terms",
  "widget.consent.permissions": "flavour=ofda&widget.consent.permissions=ACCOUNTS",
  "widget.consent.default_consent_duration_days":
    "flavour=ofda&widget.consent.default_consent_duration_days=92",
  "widget.branding.company_icon": "widget.branding.company_icon=https://example.com/a.svg",
  "widget.branding.company_logo": "widget.branding.company_logo=https://example.com/a.svg",
  "widget.branding.company_name": "widget.branding.company_name=ACME",
  "widget.branding.company_terms_url": "widget.branding.company_terms_url=https://example.com/",
  "widget.branding.overlay_background_color": "widget.branding.overlay_background_color=%23101418",
  "widget.branding.social_proof": "widget.branding.social_proof=false",
  "widget.branding.show_belvo_middle_logo":
    "flavour=ofda&widget.branding.show_belvo_middle_logo=true",
};

test.each(Object.entries(changes))("%s changes the sketch", (_, query) => {
  const flavour = query.startsWith("flavour=ofda") ? "flavour=ofda" : "";
  expect(sketch(configOfQuery(query))).not.toEqual(sketch(configOfQuery(flavour)));
});

test("speaks the language of the widget", () => {
  const titles = ["", "locale=pt", "locale=en", "flavour=ofda"].map(
    (query) => sketch(configOfQuery(query)).screens.find(({ id }) => id === "success")?.title,
  );
  expect(titles).toEqual(["Listo", "Pronto", "Done", "Listo"]);
});

test("names what is set and has no known effect", () => {
  const names: readonly ParameterName[] = withoutKnownEffect(
    configOfQuery("locale=pt&external_id=abc-123&widget.theme.--nav-bar-left-icon=x"),
  );
  expect(names).toEqual(["external_id", "widget.theme.--nav-bar-left-icon"]);
});

describe("the theme", () => {
  const key = "widget.theme.--button-font-color";

  test("has the documented defaults of both schemes", () => {
    const config = configOfQuery("");
    expect(styleOf("button", themeOf(config, "light")).color).toBe("#ffffff");
    expect(styleOf("button", themeOf(config, "dark")).color).toBe("#EEF3F8");
  });

  test("keeps the default instead of an invalid colour", () => {
    const config = configOfQuery(`${key}=nonsense`);
    expect(styleOf("button", themeOf(config, "light")).color).toBe("#ffffff");
  });

  test("does not carry a light colour into the dark scheme, but a size", () => {
    const config = configOfQuery(`${key}=%23ff0000&widget.theme.--button-border-radius=2px`);
    const dark = styleOf("button", themeOf(config, "dark"));
    expect([dark.color, dark.borderRadius]).toEqual(["#EEF3F8", "2px"]);
  });
});

test.each([
  ["ACME", "A"],
  ["Banco do Brasil", "BD"],
  ["🏦 شركة", "ش"],
  ["", "•"],
])("initials of %s: %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
