import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueNames } from "./catalogue";
import { anyConfig } from "./config-arbitrary.test-support";
import { configSchema, identitySchema } from "./schemas";

const accepts = (input: unknown) => configSchema.safeParse(input).success;
const name = "widget.branding.company_name";

describe("configSchema", () => {
  it("accepts every config as it is", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(configSchema.parse(structuredClone(config))).toEqual(config);
      }),
    );
  });

  it("answers anything without throwing", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof accepts(input)).toBe("boolean");
      }),
    );
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a list", []],
    ["no flavour", {}],
    ["an unknown flavour", { flavour: "portal" }],
    ["an unknown environment", { flavour: "ofda", environment: "development" }],
    ["an unknown key", { flavour: "ofda", country: "BR" }],
    ["an unknown theme key", { flavour: "ofda", "widget.theme.--made-up": "x" }],
    ["an access token", { flavour: "ofda", access_token: "x" }],
    ["credentials", { flavour: "ofda", id: "x", password: "y" }],
    ["an identity", { flavour: "ofda", "widget.consent.identification_info": [] }],
    ["__proto__", JSON.parse('{ "flavour": "ofda", "__proto__": { "locale": "pt" } }')],
    ["constructor", { flavour: "ofda", constructor: {} }],
    ["another choice", { flavour: "ofda", locale: "pt-BR" }],
    ["a list for a choice", { flavour: "ofda", locale: ["pt"] }],
    ["text for a list", { flavour: "ofda", country_codes: "BR" }],
    ["an empty list", { flavour: "ofda", country_codes: [] }],
    ["a value twice", { flavour: "ofda", country_codes: ["BR", "BR"] }],
    ["an unknown item", { flavour: "ofda", country_codes: ["br"] }],
    ["an item with a comma", { flavour: "ofda", institutions: ["a,b"] }],
    ["an item with a space", { flavour: "ofda", institutions: ["a b"] }],
    ["an empty item", { flavour: "ofda", institutions: [""] }],
    ["an item of 101 characters", { flavour: "ofda", institutions: ["a".repeat(101)] }],
    [
      "501 items",
      { flavour: "ofda", institutions: Array.from({ length: 501 }, (_, index) => `a${index}`) },
    ],
    ["text for a flag", { flavour: "ofda", show_close_dialog: "false" }],
    ["a number for text", { flavour: "ofda", [name]: 1 }],
    ["an empty text", { flavour: "ofda", [name]: "" }],
    ["a blank text", { flavour: "ofda", [name]: " \t\n" }],
    ["2,001 characters", { flavour: "ofda", [name]: "a".repeat(2001) }],
    ["half a surrogate pair", { flavour: "ofda", [name]: "a\uD83D" }],
    ["half a pair in a list", { flavour: "ofda", institutions: ["\uDE00"] }],
    [
      "a broken number",
      { flavour: "ofda", "widget.consent.default_consent_duration_days": Number.NaN },
    ],
    ["half a day", { flavour: "ofda", "widget.consent.default_consent_duration_days": 1.5 }],
    ["a day before", { flavour: "ofda", "widget.consent.default_consent_duration_days": -1 }],
  ])("refuses %s", (_, input) => {
    expect(accepts(input)).toBe(false);
  });

  it("accepts the longest text and list", () => {
    const institutions = Array.from({ length: 500 }, (_, index) => `a${index}`);
    expect(accepts({ flavour: "ofda", [name]: "a".repeat(2000), institutions })).toBe(true);
  });

  it("says what a parameter takes", () => {
    const { error } = configSchema.safeParse({ flavour: "ofda", locale: "pt-BR" });
    expect(error?.issues[0]).toMatchObject({ path: ["locale"], message: "Allowed: es, pt, en." });
  });
});

describe("identitySchema", () => {
  const individual = { cpf: "761.092.776-73", name: "Ralph Bragg" };
  const business = { ...individual, cnpj: "50685362006773", business_name: "Bragg Mechanics" };

  it.each([["an individual", individual] as const, ["a business", business] as const])(
    "accepts %s",
    (_, identity) => {
      expect(identitySchema.parse(identity)).toEqual(identity);
    },
  );

  it.each([
    ["nobody", {}],
    ["a name alone", { name: "Ralph Bragg" }],
    ["a business without its name", { ...individual, cnpj: "50685362006773" }],
    ["a business without a person", { cnpj: "50685362006773", business_name: "B" }],
    ["ten digits", { ...individual, cpf: "7610927767" }],
    ["letters", { ...individual, cpf: "abcdefghijk" }],
    ["digits of another script", { ...individual, cpf: "٧٦١٠٩٢٧٧٦٧٣" }],
    ["a blank name", { ...individual, name: "  " }],
    ["a name of 201 characters", { ...individual, name: "a".repeat(201) }],
    ["half a surrogate pair", { ...individual, name: "\uD83D" }],
    ["much white space", { ...individual, cpf: `76109277673${" ".repeat(30)}` }],
    ["another key", { ...individual, password: "x" }],
    ["__proto__", JSON.parse('{ "cpf": "76109277673", "name": "R", "__proto__": {} }')],
  ])("refuses %s", (_, identity) => {
    expect(identitySchema.safeParse(identity).success).toBe(false);
  });
});

describe("every error of the config's schema", () => {
  const wrong: readonly unknown[] = [
    null,
    1.5,
    -1,
    "",
    " ",
    "\uD83D",
    [],
    [1],
    ["a b"],
    ["a", "a"],
    {},
  ];

  it.each(["flavour", "environment", "persona", ...catalogueNames])(
    "is a sentence at %s",
    (name) => {
      for (const value of [...wrong, ["a".repeat(101)], "a".repeat(2001)]) {
        const read = configSchema.safeParse({ flavour: "ofda", [name]: value });
        for (const { message } of read.error?.issues ?? []) {
          expect(message).toMatch(/^\S.* .*\.$/);
        }
      }
    },
  );
});
