import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { appliesTo } from "./catalogue";
import { anyConfig } from "./config-arbitrary.test-support";
import { changeFlavour, setNames, type WidgetConfig } from "./config";
import { flavours } from "./flavours/flavours";

describe("WidgetConfig", () => {
  it("knows the values of each parameter", () => {
    expectTypeOf<WidgetConfig["flavour"]>().toEqualTypeOf<
      "multi_region" | "multi_region_update" | "ofda"
    >();
    expectTypeOf<WidgetConfig["environment"]>().toEqualTypeOf<
      "emulator" | "sandbox" | "production" | undefined
    >();
    expectTypeOf<WidgetConfig["persona"]>().toEqualTypeOf<"individual" | "business" | undefined>();
    expectTypeOf<WidgetConfig["access_mode"]>().toEqualTypeOf<"single" | "recurrent" | undefined>();
    expectTypeOf<WidgetConfig["external_id"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<WidgetConfig["locale"]>().toEqualTypeOf<"es" | "pt" | "en" | undefined>();
    expectTypeOf<WidgetConfig["show_close_dialog"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<WidgetConfig["country_codes"]>().toEqualTypeOf<
      readonly ("MX" | "CO" | "BR")[] | undefined
    >();
    expectTypeOf<WidgetConfig["institutions"]>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<WidgetConfig["institution_types"]>().toEqualTypeOf<
      readonly ("business" | "retail" | "fiscal" | "employment")[] | undefined
    >();
    expectTypeOf<WidgetConfig["integration_type"]>().toEqualTypeOf<
      "openfinance" | "openbanking" | undefined
    >();
    expectTypeOf<WidgetConfig["widget.openfinance_feature"]>().toEqualTypeOf<
      "consent_link_creation" | "consent_management" | undefined
    >();
    expectTypeOf<WidgetConfig["widget.consent.default_consent_duration_days"]>().toEqualTypeOf<
      number | undefined
    >();
    expectTypeOf<WidgetConfig["widget.color_scheme"]>().toEqualTypeOf<
      "LIGHT" | "DARK" | undefined
    >();
  });

  it("has no place for a token, credentials or an identity", () => {
    type Forbidden =
      | "access_token"
      | "refresh"
      | "id"
      | "password"
      | "cpf"
      | "cnpj"
      | "name"
      | "identification_info"
      | "widget.consent.identification_info";
    expectTypeOf<Extract<keyof WidgetConfig, Forbidden>>().toBeNever();
  });

  it("needs nothing but a flavour", () => {
    expectTypeOf<{ flavour: "ofda" }>().toExtend<WidgetConfig>();
    expectTypeOf<Record<never, never>>().not.toExtend<WidgetConfig>();
  });
});

describe("setNames", () => {
  it("names what is set in the order of the catalogue, false included", () => {
    expect(
      setNames({
        flavour: "multi_region",
        environment: "sandbox",
        stale_in: "30d",
        show_close_dialog: false,
        access_mode: "single",
      }),
    ).toEqual(["access_mode", "show_close_dialog", "stale_in"]);
  });
});

describe("changeFlavour", () => {
  it("keeps what still applies and names what it dropped", () => {
    expect(
      changeFlavour(
        {
          flavour: "ofda",
          environment: "sandbox",
          persona: "business",
          locale: "pt",
          integration_type: "openfinance",
          "widget.consent.terms_and_conditions_url": "https://example.com",
          "widget.branding.company_name": "ACME",
        },
        "multi_region",
      ),
    ).toEqual({
      config: {
        flavour: "multi_region",
        environment: "sandbox",
        locale: "pt",
        "widget.branding.company_name": "ACME",
      },
      dropped: ["integration_type", "widget.consent.terms_and_conditions_url", "persona"],
    });
  });

  it("holds only what the new flavour takes, and loses nothing else", () => {
    fc.assert(
      fc.property(anyConfig, fc.constantFrom(...flavours), (before, flavour) => {
        const { config, dropped } = changeFlavour(before, flavour);
        expect(config.flavour).toBe(flavour);
        expect(setNames(config).every((name) => appliesTo(name, flavour))).toBe(true);
        expect([...Object.keys(config), ...dropped].sort()).toEqual(Object.keys(before).sort());
      }),
    );
  });

  it("changes nothing when the flavour stays", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(changeFlavour(config, config.flavour)).toEqual({ config, dropped: [] });
      }),
    );
  });
});
