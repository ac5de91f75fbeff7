import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "./config-arbitrary.test-support";
import { setNames } from "./config";
import { parseConfig, withheldKey } from "./parse-config";
import { readQuery, writeQuery } from "./query";
import { catalogueNames } from "./catalogue";
import { studioUrl } from "./studio-url";
import { unreadText } from "./unread-texts";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";

/** The part of a studio URL that `parseConfig` takes. */
const queryOf = (url: string) => url.slice(1);

const wholeNames = ["flavour", "environment", "persona", "withheld", "password", "__proto__", ""];
const anyName = fc.oneof(
  fc.constantFrom(...wholeNames),
  fc.constantFrom(...catalogueNames.slice(0, 20)),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const anyValue = fc.oneof(
  fc.constantFrom(
    "ofda",
    "multi_region",
    "multi_region_update",
    "sandbox",
    "individual",
    "business",
    "pt",
    "pt-BR",
    "BR,MX",
    "BR,XX,BR",
    ",",
    "",
    "true",
    "92",
    token,
    "76109277673",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const anyQuery = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.array(fc.tuple(anyName, anyValue), { maxLength: 12 }).map(writeQuery),
);

describe("a studio URL", () => {
  it("carries every config", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(parseConfig(queryOf(studioUrl(config)))).toEqual({
          config,
          unread: [],
          withheld: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order in which the settings were made", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const reversed = Object.fromEntries(Object.entries(config).reverse());
        expect(studioUrl({ ...reversed, flavour: config.flavour })).toBe(studioUrl(config));
      }),
    );
  });

  it("comes to rest after one reading, whatever it was", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = parseConfig(query);
        const twice = parseConfig(queryOf(studioUrl(once.config, once.unread)));
        expect(twice).toEqual({ ...once, withheld: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("never holds what was withheld", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { config, unread } = parseConfig(`${query}&note=${token}&id=SECRET-CANARY`);
        const url = studioUrl(config, unread);
        expect(url).not.toContain("SECRET-CANARY");
        expect(url.includes("note=")).toBe(/(^|&)\??note=/.test(query));
      }),
    );
  });

  it("is written as the design shows it", () => {
    expect(
      studioUrl({
        flavour: "ofda",
        environment: "sandbox",
        "widget.theme.--color-primary-base": "#0663F9",
        "widget.branding.company_name": "ACME",
        fetch_resources: ["ACCOUNTS", "OWNERS"],
        country_codes: ["BR"],
        locale: "pt",
      }),
    ).toBe(
      "/?flavour=ofda&environment=sandbox&locale=pt&country_codes=BR&fetch_resources=ACCOUNTS,OWNERS" +
        "&widget.branding.company_name=ACME&widget.theme.--color-primary-base=%230663F9",
    );
    expect(studioUrl({ flavour: "multi_region" })).toBe("/");
  });

  it("has unknown keys last", () => {
    expect(
      studioUrl({ flavour: "multi_region", locale: "es" }, [
        { name: "utm_source", value: "mail", reason: { code: "unknown" } },
      ]),
    ).toBe("/?locale=es&utm_source=mail");
  });
});

describe("parseConfig", () => {
  it("loses no entry: each is in the config, unread or withheld", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { config, unread, withheld } = parseConfig(query);
        for (const [name, value] of readQuery(query)) {
          if (name === withheldKey) continue;
          const isKept =
            Object.hasOwn(config, name) ||
            unread.some((entry) => entry.name === name) ||
            withheld.includes(name) ||
            withheld.includes("value");
          expect(isKept, `${name}=${value}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps each item of a list, in the config or unread", () => {
    const { config, unread } = parseConfig("country_codes=MX,XX,BR,br");
    expect(config.country_codes).toEqual(["MX", "BR"]);
    expect(unread).toEqual([
      {
        name: "country_codes",
        value: "XX,br",
        reason: { code: "not-allowed", allowed: { as: "list", values: ["MX", "CO", "BR"] } },
      },
    ]);
  });

  it("reads no flavour as multi_region", () => {
    expect(parseConfig("").config).toEqual({ flavour: "multi_region" });
  });

  it.each([
    ["locale=pt-BR", "Allowed: es, pt, en."],
    ["locale=PT", "Allowed: es, pt, en."],
    ["locale=", "Empty value."],
    ["flavour=portal", "Allowed: multi_region, multi_region_update, ofda."],
    ["environment=development", "Allowed: emulator, sandbox, production."],
    ["persona=individual", "Multi-region does not use a persona."],
    ["show_close_dialog=no", "Allowed: true, false."],
    ["integration_type=openfinance", "Multi-region does not use this parameter."],
    ["country=BR", "Unknown parameter."],
    ["__proto__=1", "Unknown parameter."],
    ["constructor=1", "Unknown parameter."],
    ["widget.theme.--made-up=1", "Unknown parameter."],
  ])("keeps %s as unread, with the reason", (query, reason) => {
    const [name, value] = query.split("=");
    const { config, unread, withheld } = parseConfig(query);
    expect([config, withheld]).toEqual([{ flavour: "multi_region" }, []]);
    expect(unread.map((one) => ({ ...one, reason: unreadText(one.reason) }))).toEqual([
      { name, value, reason },
    ]);
  });

  it.each([
    ["locale=pt-BR", "Allowed: pt."],
    ["country_codes=XX", "Allowed: BR."],
  ])("names only the values of the flavour: %s", (query, reason) => {
    const { unread } = parseConfig(`flavour=ofda&${query}`);
    expect(unread.map((one) => unreadText(one.reason))).toEqual([reason]);
  });

  it.each([
    ["locale=en&locale=pt", { locale: "en" }, "pt"],
    ["locale=xx&locale=pt", { locale: "pt" }, "xx"],
    ["environment=sandbox&environment=production", { environment: "sandbox" }, "production"],
    ["flavour=ofda&flavour=multi_region", { flavour: "ofda" }, "multi_region"],
  ])("reads the first readable value of %s", (query, values, kept) => {
    const { config, unread } = parseConfig(query);
    expect(config).toEqual({ flavour: "multi_region", ...values });
    expect(unread.map(({ value }) => value)).toEqual([kept]);
  });

  it("does not let a repeated flavour change what the address means", () => {
    const { config, unread } = parseConfig("flavour=multi_region&flavour=ofda");
    expect(config.flavour).toBe("multi_region");
    expect(parseConfig(queryOf(studioUrl(config, unread))).config.flavour).toBe("multi_region");
  });

  it("reads a persona wherever the flavour stands", () => {
    expect(parseConfig("persona=business&flavour=ofda").config).toEqual({
      flavour: "ofda",
      persona: "business",
    });
  });

  it("names what is private, once, and reads none of it", () => {
    const { config, unread, withheld } = parseConfig(
      `access_token=${token}&refresh=${token}&id=a&password=b&id=c&locale=pt`,
    );
    expect(config).toEqual({ flavour: "multi_region", locale: "pt" });
    expect(unread).toEqual([]);
    expect(withheld).toEqual(["access_token", "refresh", "id", "password"]);
  });

  it("does not repeat a token that stands where a name should", () => {
    expect(parseConfig(`?${token}`)).toEqual({
      config: { flavour: "multi_region" },
      unread: [],
      withheld: ["value"],
    });
  });

  it("adds the names that the proxy took out of the address", () => {
    expect(parseConfig("withheld=access_token,password&id=1").withheld).toEqual([
      "access_token",
      "password",
      "id",
    ]);
  });

  it.each([
    ["a long value", `widget.branding.company_name=${"a".repeat(10_000)}`],
    ["a broken escape", "widget.branding.company_name=%&locale=%zz"],
    ["a thousand names", Array.from({ length: 1000 }, (_, index) => `k${index}=1`).join("&")],
    ["a script", "widget.branding.company_name=<script>alert(1)</script>"],
  ])("reads %s without throwing", (_, query) => {
    const { config, unread } = parseConfig(query);
    expect(setNames(config).length + unread.length).toBeGreaterThan(0);
  });
});
