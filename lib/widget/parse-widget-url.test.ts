import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameterNames } from "./catalogue";
import { anyConfig } from "./config-arbitrary.test-support";
import { parseWidgetUrl } from "./parse-widget-url";
import { buildWidgetUrl, tokenPlaceholder } from "./widget-url";

const base = "https://widget.belvo.io/";

describe("buildWidgetUrl", () => {
  it("writes what parseWidgetUrl reads back", () => {
    const anyToken = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(anyConfig, anyToken, (config, accessToken) => {
        const shown = Object.entries(config).filter(([name]) =>
          parameterNames.some((known) => known === name),
        );
        expect(parseWidgetUrl(buildWidgetUrl(base, config, accessToken), config.flavour)).toEqual({
          accessToken,
          config: { flavour: config.flavour, ...Object.fromEntries(shown) },
          unread: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it("has one spelling only, which any reader of URLs leaves as it is", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const url = buildWidgetUrl(base, config, "token");
        expect(new URL(url).href).toBe(url);
        expect(url).toMatch(/^[!-~]+$/);
        expect(url).not.toMatch(/undefined|%2C|=(&|$)/);
      }),
    );
  });

  it("writes the token first, then the parameters in the order of the catalogue", () => {
    expect(
      buildWidgetUrl(
        base,
        {
          resources: ["ACCOUNTS", "OWNERS"],
          country_codes: ["BR", "MX"],
          show_close_dialog: false,
          locale: "pt",
          access_mode: "single",
          flavour: "multi_region",
        },
        "abc",
      ),
    ).toBe(
      `${base}?access_token=abc&access_mode=single&locale=pt&show_close_dialog=false&country_codes=BR,MX&resources=ACCOUNTS,OWNERS`,
    );
  });

  it("leaves the placeholder of the token readable", () => {
    expect(buildWidgetUrl(base, { flavour: "multi_region", locale: "pt" }, tokenPlaceholder)).toBe(
      `${base}?access_token=…&locale=pt`,
    );
  });

  it("leaves out what the flavour does not take", () => {
    expect(
      buildWidgetUrl(
        base,
        { flavour: "multi_region_update", locale: "es", access_mode: "single" },
        "abc",
      ),
    ).toBe(`${base}?access_token=abc&locale=es`);
  });
});

describe("parseWidgetUrl", () => {
  it.each([
    [
      `${base}?access_token=T&locale=pt&integration_type=openfinance&institution_types=retail&institutions=ofbradesco_br_retail&country_codes=BR&access_mode=recurrent&external_id=HJLSI-897809&resources=OWNERS,ACCOUNTS`,
      {
        locale: "pt",
        integration_type: "openfinance",
        institution_types: ["retail"],
        institutions: ["ofbradesco_br_retail"],
        country_codes: ["BR"],
        access_mode: "recurrent",
        external_id: "HJLSI-897809",
        resources: ["OWNERS", "ACCOUNTS"],
      },
    ],
    [
      `${base}?access_token=T&locale=pt&access_mode=recurrent&resources=ACCOUNTS%2CTRANSACTIONS&external_id=u-1`,
      {
        locale: "pt",
        access_mode: "recurrent",
        resources: ["ACCOUNTS", "TRANSACTIONS"],
        external_id: "u-1",
      },
    ],
    [
      `${base}?access_token=T&access_mode=single&external_id=hosted-widget-example&locale=pt&enable_openbanking=true&show_close_dialog=false&show_abandon_survey=false&country_codes=BR&institution_types=retail,business&resources=ACCOUNTS,OWNERS,TRANSACTIONS,INCOMES`,
      {
        access_mode: "single",
        external_id: "hosted-widget-example",
        locale: "pt",
        enable_openbanking: true,
        show_close_dialog: false,
        show_abandon_survey: false,
        country_codes: ["BR"],
        institution_types: ["retail", "business"],
        resources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS", "INCOMES"],
      },
    ],
  ])("reads %s", (url, values) => {
    expect(parseWidgetUrl(url, "ofda")).toEqual({
      accessToken: "T",
      config: { flavour: "ofda", ...values },
      unread: [],
    });
  });

  it("keeps what the documents do not know", () => {
    const url = `${base}?access_token=T&locale=pt&mode=webapp&consent_id=c&country=BR`;
    expect(parseWidgetUrl(url, "ofda").unread.map(({ name, value }) => [name, value])).toEqual([
      ["mode", "webapp"],
      ["consent_id", "c"],
      ["country", "BR"],
    ]);
  });

  it("tells no token from an empty one", () => {
    expect(parseWidgetUrl(base, "ofda")).toEqual({ config: { flavour: "ofda" }, unread: [] });
    expect(parseWidgetUrl(`${base}?access_token=`, "ofda").accessToken).toBe("");
  });

  it("does not take a fragment for a value", () => {
    expect(parseWidgetUrl(`${base}?locale=pt#top`, "ofda").config.locale).toBe("pt");
  });

  it("answers any string without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (url) => {
        expect(parseWidgetUrl(url, "ofda").config.flavour).toBe("ofda");
      }),
    );
  });
});
