import { describe, expect, it } from "vitest";
import { unsignedToken } from "@/lib/widget/example-text";
import { findingsIn, found, now } from "./found.test-support";

const host = "https://widget.belvo.io/?access_token={TOKEN}";
const later = unsignedToken({ token_type: "access", exp: now / 1000 + 60 });

/** The query of a widget URL, what it brings. */
const caught: readonly (readonly [query: string, ...rules: string[]])[] = [
  ["country=br", "unknown-parameter: warning"],
  ["countryCodes=BR", "unknown-parameter: warning"],
  ["institution=erebor_mx_retail", "unknown-parameter: warning"],
  ["instituion_types=retail", "unknown-parameter: warning"],
  ["mode=landing", "unknown-parameter: warning"],
  ["token=abc", "unknown-parameter: warning"],
  ["widget.branding.company_name=ACME", "misplaced-parameter: warning"],
  ["company_icon=https://a.example/i.svg", "misplaced-parameter: warning"],
  ["openfinance_feature=consent_link_creation", "misplaced-parameter: warning"],
  ["--color-primary-base=%23000000", "misplaced-parameter: warning"],
  ["fetch_resources=ACCOUNTS", "misplaced-parameter: warning"],
  ["locale=pt&locale=pt", "duplicate-parameter: warning"],
  ["foo=1&foo=2", "unknown-parameter: warning", "duplicate-parameter: warning"],
  ["locale=pt-BR", "invalid-value: error"],
  ["locale=br", "invalid-value: error"],
  ["institution_types=bank", "invalid-value: error"],
  ["country_codes=BR,XX", "invalid-value: error"],
  ["show_close_dialog=0", "invalid-value: error"],
  ["institutions=Narnia%20Bank", "invalid-value: error"],
  ["country_codes=BR%252CMX", "invalid-value: error", "not-encoded: warning"],
  ["locale=PT", "wrong-case: error"],
  ["show_close_dialog=False", "wrong-case: error"],
  ["resources=accounts", "wrong-case: warning"],
  ["locale=", "empty-value: warning"],
  ["institutions=", "empty-value: warning"],
  ["external_id=undefined", "serialized-absence: warning"],
  ["locale=null", "serialized-absence: warning"],
  [
    "institutions=undefined,erebor_mx_retail",
    "invalid-value: error",
    "serialized-absence: warning",
    "single-institution: info",
  ],
  ["resources=[object Object]", "serialized-absence: warning", "not-encoded: warning"],
  ["locale=%20pt", "stray-whitespace: warning"],
  ["locale=pt%0A%09", "stray-whitespace: warning"],
  ["country_codes=MX, BR", "stray-whitespace: warning"],
  ["locale=es\n\t&access_mode=single", "stray-whitespace: warning"],
  ["external_id=a%zzb", "not-encoded: warning", "external-id-characters: warning"],
  ["enable_openbanking=true", "legacy-parameter: info"],
  ["mode=webapp", "legacy-parameter: info"],
  ["country_codes=CO", "legacy-value: info"],
  ["institution_types=gig,retail", "legacy-value: info"],
  ["external_id=ab", "external-id-too-short: error"],
  ["external_id=user.42", "external-id-characters: warning"],
  ["external_id=76109277673", "external-id-personal-data: warning"],
  ["external_id=BLPM951331IONVGR54"],
  ["external_id=4111111111111111", "external-id-personal-data: warning"],
  ["integration_type=openfinance", "ofda-needs-pt: error"],
  ["locale=pt&institutions=ofnubankk_br_retail", "institution-unknown: warning"],
  [
    "country_codes=BR&institutions=erebor_mx_retail,erebor_br_retail",
    "institution-country-mismatch: warning",
    "single-institution: info",
  ],
  [
    "institution_types=fiscal&institutions=tatooine_mx_fiscal,erebor_mx_retail",
    "institution-type-mismatch: warning",
    "single-institution: info",
  ],
  ["resources=INVESTMENTS_PORTFOLIOS", "deprecated-resource: warning"],
];

const left: readonly string[] = [
  "locale=pt&country_codes=BR,MX",
  "locale={LOCALE}&country_codes=<COUNTRY>",
  "external_id=$USER_ID&institutions=YOUR_INSTITUTION",
  "external_id=conta_{TIMESTAMP}",
  "external_id=550e8400-e29b-41d4-a716-446655440000",
  "external_id=nullable",
  "resources=ACCOUNTS%2COWNERS",
  "institution_types=retail,,business",
  "access_mode=single&show_close_dialog=false&show_abandon_survey=true",
  "country_codes=MX&institutions=erebor_mx_retail,gringotts_mx_retail&resources=ACCOUNTS",
  "institution_types=employment",
];

describe("a widget URL", () => {
  it.each(caught.map(([query, ...rules]) => [query, rules] as const))("with %j", (query, rules) => {
    expect(found(`${host}&${query}`).toSorted()).toEqual(rules.toSorted());
  });

  it.each(left)("with %j is left alone", (query) => {
    expect(found(`${host}&${query}`)).toEqual([]);
  });

  it("of Open Finance Brazil takes its countries and types alone", () => {
    const query = `${host}&locale=pt&country_codes=BR,MX&institution_types=retail,fiscal`;
    expect(found(query, { flavour: "ofda" })).toEqual([
      "not-for-flavour: error",
      "not-for-flavour: error",
    ]);
    expect(found(query)).toEqual([]);
  });

  it("asks in vain for resources that no institution has together", () => {
    const query = `${host}&resources=INVOICES&country_codes=BR`;
    expect(found(query, { flavour: "multi_region" })).toEqual(["resources-unsupported: warning"]);
    // What Open Finance Brazil has is not documented.
    expect(found(query)).toEqual([]);
  });

  it("of update mode has little to say", () => {
    expect(
      found(`${host}&access_mode=single&locale=es`, { flavour: "multi_region_update" }),
    ).toEqual(["not-for-flavour: warning"]);
  });

  it.each([
    ["https://widget.belvo.com/?access_token={T}", ["wrong-host: error"]],
    ["widget.sandbox.belvo.io?access_token={T}", ["wrong-host: error"]],
    ["https://api.belvo.com/?access_token={T}", ["wrong-host: error"]],
    ["http://widget.belvo.io/?access_token={T}", ["wrong-shape: warning"]],
    ["https://widget.belvo.io/connect?access_token={T}", ["wrong-shape: error"]],
    ["https://widget.belvo.io/?access_token={T}#top", ["wrong-shape: info"]],
    ["https://widget.belvo.io/?locale=pt", ["missing-access-token: error"]],
    ["https://widget.belvo.io/?access_token=", ["missing-access-token: error"]],
    ["https://widget.belvo.io/?access_token=undefined", ["token-not-jwt: error"]],
    ["https://widget.belvo.io/?access_token=a.b.c", ["token-not-jwt: error"]],
    ["https://meuportal.belvo.com/?access_token={T}", ["wrong-host: info"]],
    ["https://meuportal.belvo.com/?mode=landing", ["wrong-host: info"]],
    [
      "https://meuportal.belvo.com/?access_token={T}&app_id=1",
      ["wrong-host: info", "unknown-parameter: warning"],
    ],
  ])("at %s", (url, rules) => {
    expect(found(url)).toEqual(rules);
  });

  it.each([
    "https://widget.belvo.io?access_token=YOUR_ACCESS_TOKEN",
    "widget.belvo.io/?access_token=<TOKEN>",
    "{WIDGET_URL}?access_token={TOKEN}",
    "http://127.0.0.1:3000/emulator/widget?access_token=$TOKEN",
    `https://widget.belvo.io/?access_token=${later}`,
  ])("at %s is left alone", (url) => {
    expect(found(url)).toEqual([]);
  });

  it("is told when its token has expired", () => {
    const token = unsignedToken({ token_type: "access", exp: now / 1000 - 1 });
    expect(found(`https://widget.belvo.io/?access_token=${token}`)).toEqual([
      "token-expired: error",
    ]);
  });

  it("is told of the institutions of another environment", () => {
    const url = `${host}&institutions=sat_mx_fiscal,tatooine_mx_fiscal`;
    const rules = (environment: "sandbox" | "production") =>
      findingsIn(url, { environment }).filter(({ rule }) => rule === "environment-mismatch");
    expect(rules("sandbox")[0]?.message).toContain("sat_mx_fiscal");
    expect(rules("production")[0]?.message).toContain("tatooine_mx_fiscal");
    expect(found(`${host}&institutions=sat_mx_fiscal`, { environment: "production" })).toEqual([
      "single-institution: info",
    ]);
  });

  it.each([
    ["country=BR", "country_codes"],
    ["countryCodes=BR", "country_codes"],
    ["institution=a", "institutions"],
    ["instituion_types=retail", "institution_types"],
    ["token=a", "access_token"],
    ["locale=pt_BR", "pt"],
    ["country_codes=brazil,mx", "BR,mx"],
    ["institution_types=bank", "retail,business"],
    ["company_logo=a", "widget.branding.company_logo"],
    ["institutions=erebor_mx_retial", "erebor_mx_retail"],
  ])("with %s is told what was meant", (query, suggestion) => {
    expect(findingsIn(`${host}&${query}`).map((finding) => finding.suggestion)).toContain(
      suggestion,
    );
  });
});
