import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkConfig } from "@/lib/widget/checks";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { isParameterName, travelsIn } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Identity } from "@/lib/widget/identity";
import { parseConfig } from "@/lib/widget/parse-config";
import { readQuery } from "@/lib/widget/query";
import { findings } from "./findings";
import { found, now } from "./found.test-support";
import { subjectOfArtefacts, subjectOfConfig } from "./subjects";

const complete: WidgetConfig = {
  flavour: "ofda",
  environment: "sandbox",
  persona: "individual",
  locale: "pt",
  country_codes: ["BR"],
  external_id: "user-42",
  "widget.consent.terms_and_conditions_url": "https://example.com/terms",
  "widget.callback_urls.success": "my-app://success",
  "widget.callback_urls.exit": "my-app://exit",
  "widget.callback_urls.event": "my-app://event",
};

function ofForm(query: string) {
  const { config, unread } = parseConfig(query);
  return findings(subjectOfConfig({ config, unread, now })).map(
    ({ rule, parameter }) => `${rule} ${parameter}`,
  );
}

describe("the findings of the form", () => {
  it("are none for a complete configuration", () => {
    expect(findings(subjectOfConfig({ config: complete, unread: [], now }))).toEqual([]);
  });

  it.each([
    ["country=BR", ["unknown-parameter country"]],
    ["locale=PT", ["wrong-case locale"]],
    ["country_codes=BR,xx", ["invalid-value country_codes"]],
    ["country_codes=BR&country_codes=MX", ["duplicate-parameter country_codes"]],
    ["stale_in=1d&stale_in=2d", ["duplicate-parameter stale_in"]],
    ["locale=pt&locale=zz", ["duplicate-parameter locale", "invalid-value locale"]],
    ["company_name=ACME", ["misplaced-parameter company_name"]],
    ["widget.foo=1", ["unknown-field widget.foo"]],
    ["widget.configuration.locale=pt", ["misplaced-field widget.configuration.locale"]],
    ["widget.theme.--tab-colour=%23000000", ["unknown-theme-key widget.theme.--tab-colour"]],
    ["locale={LOCALE}", ["invalid-value locale"]],
    ["flavour=multi_region_update", ["invalid-link-id link_id"]],
  ])("tell of %s", (query, expected) => {
    expect(ofForm(query)).toEqual(expected);
  });

  it.each([
    ["flavour=ofda&locale=zz", "Allowed: pt."],
    ["locale=zz", "Allowed: es, pt, en."],
  ])("name the values that the flavour takes: %s", (query, allowed) => {
    const { config, unread } = parseConfig(query);
    const messages = findings(subjectOfConfig({ config, unread, now })).flatMap(
      ({ rule, message }) => (rule === "invalid-value" ? [message] : []),
    );
    expect(messages).toEqual([expect.stringContaining(allowed)]);
  });

  it("let a typed person go before a persona that production does not know", () => {
    const config: WidgetConfig = { ...complete, environment: "production" };
    const rules = (identity?: Identity) =>
      findings(subjectOfConfig({ config, unread: [], ...(identity && { identity }), now }))
        .filter(({ blocks }) => blocks)
        .map(({ rule }) => rule);
    expect(rules()).toEqual(["environment-mismatch"]);
    expect(rules({ cpf: "52998224725", name: "Ana Souza" })).toEqual([]);
  });

  it("do not hold back the minting for what is not sent", () => {
    const { config, unread } = parseConfig("widget.branding.social_proof=perhaps&stale_in=x");
    const blocking = findings(subjectOfConfig({ config, unread, now })).filter(
      ({ blocks }) => blocks,
    );
    expect(blocking.map(({ rule }) => rule)).toEqual(["invalid-stale-in"]);
  });

  it("hold back the minting where the server would refuse", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const found = findings(subjectOfConfig({ config, unread: [], now }));
        const at = (parameter: string) =>
          found.filter((finding) => finding.parameter === parameter);
        for (const { parameter, blocks } of checkConfig(config)) {
          if (blocks)
            expect(
              at(parameter).some((finding) => finding.blocks),
              parameter,
            ).toBe(true);
        }
      }),
    );
  });

  it("stand in the order of the catalogue, the URL before the token request", () => {
    const query =
      "company_name=A&stale_in=1&locale=&external_id=a&scopes=a&enable_openbanking=true";
    expect(ofForm(query)).toEqual([
      "external-id-too-short external_id",
      "empty-value locale",
      "legacy-parameter enable_openbanking",
      "misplaced-parameter company_name",
      "unknown-scope scopes",
      "missing-scopes scopes",
      "invalid-stale-in stale_in",
    ]);
  });

  it("are the same each time", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const subject = () => subjectOfConfig({ config, unread: [], now });
        expect(JSON.stringify(findings(subject()))).toBe(JSON.stringify(findings(subject())));
      }),
    );
  });
});

describe("the findings of what was pasted", () => {
  it("are silent about one flavour where none can be told", () => {
    expect(found("https://widget.belvo.io/?access_token={T}&country_codes=MX")).toEqual([]);
  });

  it("never throw, whatever the query says", () => {
    const names = fc.oneof(
      fc.constantFrom("locale", "institutions", "access_token", "external_id", "__proto__", "a.b"),
      fc.string({ unit: "binary" }),
    );
    const entry = fc.tuple(names, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(entry), fc.string({ unit: "binary" }), (entries, text) => {
        const url = { entries, text, address: text, fragment: text };
        expect(findings(subjectOfArtefacts({ url, now }).subject)).toBeInstanceOf(Array);
      }),
    );
  });

  it("never throw, whatever the body is", () => {
    const keys = fc.constantFrom(
      ..."id password scopes widget theme consent permissions branding callback_urls css_key value".split(
        " ",
      ),
      ..."identification_info type number name purpose link_id toString __proto__ refresh".split(
        " ",
      ),
      ..."fetch_resources credentials_storage openfinance_feature stale_in success constructor".split(
        " ",
      ),
    );
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue(),
        fc.dictionary(keys, tie("json")),
        fc.array(tie("json")),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => {
        const body: unknown = JSON.parse(JSON.stringify(value) ?? "null");
        expect(findings(subjectOfArtefacts({ request: { body }, now }).subject)).toBeInstanceOf(
          Array,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("end, however deep the body is", () => {
    const body: unknown = JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`);
    expect(findings(subjectOfArtefacts({ request: { body }, now }).subject)).not.toEqual([]);
    const list: unknown = JSON.parse(`{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`);
    expect(findings(subjectOfArtefacts({ request: { body: list }, now }).subject)).not.toEqual([]);
  });

  it.each([
    [
      "many unknown names",
      Array.from({ length: 8000 }, (_, index) => `cuntry${index}=a`).join("&"),
    ],
    ["one name many times", "locale=pt&".repeat(6500)],
    [
      "a long list",
      `institutions=${Array.from({ length: 9000 }, (_, index) => `a${index}`).join(",")}`,
    ],
    ["many blanks", `external_id=a${" ".repeat(60_000)}b`],
    ["many dots", `foo=${"ey-".repeat(20_000)}`],
    ["many digits", `foo=${"1.".repeat(30_000)}`],
    ["many braces", `foo=${"{".repeat(60_000)}`],
    ["an endless address", `external_id=${"a@".repeat(30_000)}`],
  ])("keep short for %s", (_, query) => {
    const text = `https://widget.belvo.io/?${query}`;
    const url = { address: "https://widget.belvo.io/", entries: readQuery(query), text };
    const found = findings(subjectOfArtefacts({ url, now }).subject);
    expect(found.length).toBeLessThan(60);
    expect(JSON.stringify(found).length).toBeLessThan(60_000);
  });
});

describe("a subject of the form", () => {
  it("has every setting where it travels", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const { url } = subjectOfConfig({ config, unread: [], now });
        for (const [name] of url?.entries ?? []) {
          expect(
            name === "access_token" || (isParameterName(name) && travelsIn(name) === "widget URL"),
          ).toBe(true);
        }
      }),
    );
  });
});
