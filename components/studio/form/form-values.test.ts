import { describe, expect, it } from "vitest";
import { toConfig, toFormValues } from "./form-values";

describe("form values", () => {
  it("come back as the config that they were made of", () => {
    const config = {
      flavour: "ofda",
      persona: "business",
      locale: "pt",
      show_close_dialog: false,
      country_codes: ["BR"],
      "widget.branding.company_name": "ACME",
      "widget.theme.--color-primary-base": "#0663F9",
      "widget.consent.default_consent_duration_days": 92,
    } as const;
    expect(toConfig(toFormValues(config))).toEqual(config);
  });

  it("leave out blank text, empty lists and what is no number", () => {
    const values = {
      flavour: "multi_region",
      external_id: "  ",
      country_codes: [],
      locale: null,
      access_mode: undefined,
      widget: {
        consent: { default_consent_duration_days: Number.NaN },
        branding: { company_name: "" },
      },
    };
    expect(toConfig(values)).toEqual({ flavour: "multi_region" });
  });
});
