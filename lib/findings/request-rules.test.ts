import { describe, expect, it } from "vitest";
import {
  multiRegionRequest,
  multiRegionScopes,
  ofdaRequest,
  requestWith,
  urlWith,
} from "@/lib/widget/example-text";
import { findingsIn, found } from "./found.test-support";
import { findings } from "./findings";
import { subjectOfArtefacts } from "./subjects";

const person = { type: "CPF", number: "76109277673", name: "Ralph Bragg" };
const widget = (fields: Readonly<Record<string, unknown>>) =>
  multiRegionRequest({ widget: fields });
const consent = (fields: Readonly<Record<string, unknown>>) => ofdaRequest({}, fields);

const caught: readonly (readonly [body: string, ...rules: string[]])[] = [
  [
    JSON.stringify({ scopes: multiRegionScopes }),
    "missing-credentials: error",
    "missing-credentials: error",
  ],
  [multiRegionRequest({ id: 5 }), "missing-credentials: error"],
  [multiRegionRequest({ fetch_historical: true }), "unknown-field: warning"],
  [multiRegionRequest({ username_type: "001" }), "unknown-field: warning"],
  [widget({ branding: { company_terms_version: "1" } }), "unknown-field: warning"],
  [
    consent({ identification_info: [{ type: "CPF", value: "76109277673", name: "Ralph Bragg" }] }),
    "unknown-field: warning",
  ],
  [
    multiRegionRequest({ country_codes: ["MX"], access_mode: "single" }),
    "misplaced-field: warning",
    "misplaced-field: warning",
  ],
  [widget({ locale: "es" }), "misplaced-field: warning"],
  [widget({ configuration: { institutions: ["erebor_mx_retail"] } }), "misplaced-field: warning"],
  [multiRegionRequest({ color_scheme: "DARK" }), "misplaced-field: warning"],
  [multiRegionRequest({ fetch_resources: "ACCOUNTS" }), "not-a-list: error"],
  [
    consent({ permissions: "REGISTER,ACCOUNTS,CREDIT_CARDS,CREDIT_OPERATIONS" }),
    "not-a-list: error",
  ],
  [widget({ theme: { "--color-primary-base": "#000000" } }), "not-a-list: error"],
  ["{\n}", "missing-credentials: error", "missing-credentials: error", "missing-scopes: error"],
  [widget({ branding: "ACME" }), "not-an-object: error"],
  [
    multiRegionRequest({ widget: JSON.stringify({ color_scheme: "DARK" }) }),
    "not-an-object: error",
  ],
  [widget({ theme: ["--color-primary-base"] }), "not-an-object: error"],
  [requestWith({ scopes: "read_institutions,write_links,read_balances" }), "unknown-scope: error"],
  [requestWith({ scopes: "write_links,read_institutions" }), "scopes-not-as-documented: warning"],
  [
    requestWith({ scopes: ["read_institutions", "write_links"] }),
    "scopes-not-as-documented: warning",
  ],
  [requestWith({ scopes: "read_institutions, write_links" }), "stray-whitespace: warning"],
  [requestWith({ scopes: "write_links" }), "missing-scopes: error"],
  [
    requestWith({ scopes: "read_institutions,write_links,read_links", link_id: "7" }),
    "invalid-link-id: error",
  ],
  [multiRegionRequest({ credentials_storage: "30d" }), "storage-needs-store: warning"],
  [
    multiRegionRequest({ credentials_storage: "no_store" }),
    "invalid-storage: error",
    "storage-needs-store: warning",
  ],
  [
    multiRegionRequest({ credentials_storage: "nostore" }),
    "storage-needs-store: warning",
    "nostore-needs-resources: warning",
  ],
  [
    `${urlWith("")}\n${multiRegionRequest({ credentials_storage: "30d" })}`,
    "storage-needs-store: warning",
  ],
  [multiRegionRequest({ stale_in: "P30D" }), "invalid-stale-in: error"],
  [multiRegionRequest({ fetch_resources: ["FOO"] }), "unknown-resource: error"],
  [multiRegionRequest({ fetch_resources: ["accounts"] }), "wrong-case: warning"],
  [
    multiRegionRequest({ fetch_resources: ["INVESTMENTS_PORTFOLIOS"] }),
    "deprecated-resource: warning",
  ],
  [consent({ permissions: ["REGISTER"] }), "permissions-altered: warning"],
  [ofdaRequest({ openfinance_feature: undefined }), "feature-missing: error"],
  [consent({ terms_and_conditions_url: undefined }), "consent-incomplete: error"],
  [consent({ permissions: undefined }), "consent-incomplete: error"],
  [consent({ identification_info: undefined }), "consent-incomplete: error"],
  [
    consent({ identification_info: [{ type: "CPF", number: "76109277673" }] }),
    "consent-incomplete: error",
  ],
  [
    consent({ identification_info: [{ ...person, type: "CNPJ", number: "50685362006773" }] }),
    "cnpj-without-cpf: error",
  ],
  [
    consent({ identification_info: [{ ...person, number: "76109277670" }] }),
    "identity-check-digits: warning",
  ],
  [
    consent({ identification_info: [{ ...person, number: "7610927767" }] }),
    "identity-check-digits: warning",
  ],
  [
    consent({ identification_info: [{ ...person, number: "761.092.776-73" }] }),
    "identity-punctuation: warning",
  ],
  [widget({ callback_urls: { success: "success" } }), "callback-malformed: error"],
  [
    widget({ callback_urls: { exit: "http://127.0.0.1:3000/exit" } }),
    "callback-localhost: warning",
  ],
  [
    widget({ branding: { company_logo: "https://example.com/logo.png" } }),
    "image-not-svg: warning",
  ],
  [widget({ branding: { company_icon: "/icon.svg" } }), "image-not-absolute: error"],
  [widget({ branding: { overlay_background_color: "F0F2F4" } }), "overlay-colour: error"],
  [widget({ branding: { social_proof: "yes" } }), "invalid-value: error"],
  [widget({ color_scheme: "dark" }), "wrong-case: error"],
  [ofdaRequest({ purpose: "a".repeat(601) }), "purpose-too-long: error"],
  [ofdaRequest({ purpose: "One." }, { purpose: "Two." }), "purpose-placed-twice: warning"],
  [
    widget({ theme: [{ css_key: "--colour-primary-base", value: "#000000" }] }),
    "unknown-theme-key: warning",
  ],
  [widget({ theme: [{ css_key: "--color-primary-base", value: "#12345" }] }), "theme-value: error"],
  [multiRegionRequest({ "widget.purpose": "Credit" }), "not-for-flavour: warning"],
];

const left: readonly string[] = [
  multiRegionRequest(),
  ofdaRequest(),
  ofdaRequest({ theme: [] }),
  requestWith({ scopes: "read_institutions,write_links,read_links", link_id: "<LINK_ID>" }),
  requestWith({ scopes: "{SCOPES}" }),
  consent({ identification_info: [{ type: "CPF", number: "{CPF}", name: "<NAME>" }] }),
  consent({
    identification_info: [
      person,
      { type: "CNPJ", number: "50685362006773", name: "Belvo OF test" },
    ],
  }),
  consent({ terms_and_conditions_url: "url_to_your_terms" }),
  multiRegionRequest({
    credentials_storage: "store",
    stale_in: "300d",
    fetch_resources: ["ACCOUNTS"],
  }),
  `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "30d" })}`,
  widget({ callback_urls: { success: "your_deeplink_here://success", exit: "{BASE}/exit" } }),
  widget({ branding: { company_icon: "{ICON}", overlay_background_color: "#F0F2F4" } }),
  multiRegionRequest({ id: "{{secretId}}", password: "$PASSWORD" }),
];

describe("a token request", () => {
  it.each(caught.map(([body, ...rules]) => [body, rules] as const))("with %s", (body, rules) => {
    expect(found(body).toSorted()).toEqual(rules.toSorted());
  });

  it.each(left)("with %s is left alone", (body) => {
    expect(found(body)).toEqual([]);
  });

  it("names no callback that the portal needs", () => {
    const portal = requestWith({
      scopes: "read_consents,write_consents,write_consent_callback",
      widget: {
        openfinance_feature: "consent_management",
        consent: {
          terms_and_conditions_url: "<URL>",
          permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
          identification_info: [person],
        },
      },
    });
    expect(found(portal)).toEqual(["not-for-flavour: info"]);
  });

  it.each([
    ["https://sandbox.belvo.com/api/token/", []],
    ["https://api.belvo.com/api/token/", []],
    ["https://proxy.example.com/belvo/api/token/", []],
    ["http://127.0.0.1:3000/emulator/api/token/", []],
    ["$BASE_URL/api/token/", []],
    ["https://sandbox.belvo.com/api/token", ["wrong-shape: warning"]],
    ["https://sandbox.belvo.com/token/", ["wrong-shape: error"]],
    ["https://api.sandbox.belvo.com/api/token/", ["wrong-host: error"]],
    ["https://development.belvo.com/api/token/", ["wrong-host: error"]],
  ])("to %s brings %j", (address, rules) => {
    const request = { body: JSON.parse(multiRegionRequest()) as unknown, address };
    const { subject } = subjectOfArtefacts({ request, now: 0 });
    expect(findings(subject).map(({ rule, severity }) => `${rule}: ${severity}`)).toEqual(rules);
  });

  it("in production has no sandbox person", () => {
    expect(found(ofdaRequest(), { environment: "production" })).toEqual([
      "environment-mismatch: error",
    ]);
    expect(found(ofdaRequest(), { environment: "sandbox" })).toEqual([]);
  });

  it("repeats no secret, no number and no name", () => {
    const text = JSON.stringify({
      id: "0a1b2c3d-0000-4000-8000-000000000000",
      password: "s3cr3t-s3cr3t-s3cr3t",
      scopes: multiRegionScopes,
      locale: "11144477735",
      widget: {
        consent: {
          identification_info: [{ type: "CNPJ", number: "11144477735", name: "Maria Silva" }],
        },
        identification_info: [{ type: "CPF", number: "11144477735", name: "Maria Silva" }],
      },
    });
    const found = findingsIn(text);
    expect(found.map(({ rule }) => rule)).toContain("secret-in-text");
    expect(JSON.stringify(found)).not.toMatch(/11144477735|Maria|s3cr3t|0a1b2c3d/);
  });

  it("blocks with its errors alone", () => {
    const all = findingsIn(
      `${urlWith("locale=PT")}\n${multiRegionRequest({ stale_in: "1", scopes: "read_institutions,write_links,read_links" })}`,
    );
    expect(all.filter(({ blocks }) => blocks).map(({ rule }) => rule)).toEqual([
      "invalid-stale-in",
    ]);
  });
});
