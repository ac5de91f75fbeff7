import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { catalogueNames } from "@/lib/widget/catalogue";
import { flavours } from "@/lib/widget/flavours/flavours";
import { readEntries } from "@/lib/widget/read-entries";
import { configOf } from "@/lib/widget/config";
import { applyFixes } from "./apply-fixes";
import type { Finding } from "./finding";
import { findings } from "./findings";
import { now, findingsIn } from "./found.test-support";
import { ofdaRequest } from "@/lib/widget/example-text";
import { readText } from "./read-text.test-support";
import { rules } from "./rules";
import type { Reading } from "./subject";
import { subjectOfArtefacts, subjectOfConfig } from "./subjects";

function findingsOf(reading: Reading): readonly Finding[] {
  return findings(subjectOfConfig({ ...reading, now }));
}

const key = ({ rule, parameter }: Finding) => `${rule} ${parameter}`;

function expectMended(reading: Reading) {
  const before = findingsOf(reading);
  const errors = new Set(before.filter(({ severity }) => severity === "error").map(key));
  for (const finding of before) {
    if (!finding.fix) continue;
    const after = findingsOf(finding.fix(reading));
    const count = (all: readonly Finding[]) =>
      all.filter((one) => key(one) === key(finding)).length;
    expect(count(after), key(finding)).toBeLessThan(count(before));
    const added = after.filter((one) => one.severity === "error" && !errors.has(key(one)));
    expect(added.map(key), key(finding)).toEqual([]);
  }
}

const oddValues = fc.constantFrom(
  ..."pt-BR PT pt br BR,mx CO bank,retail gig undefined null True 0 store nostore 300 no_store".split(
    " ",
  ),
  ..."accounts INVESTMENTS_TRANSACTIONS ACCOUNT,FOO erebor_mx_retail erebr_mx_retail #FFF REGISTER".split(
    " ",
  ),
  ...'read_accounts,write_links consent_management openbanking {X} img/a.svg 76109277673 {"a":1}'.split(
    " ",
  ),
  "",
  " pt",
  "BR, MX",
  "a b",
);

const oddNames = fc.oneof(
  fc.constantFrom(...catalogueNames.filter((name) => !name.startsWith("widget.theme."))),
  fc.constantFrom(
    ..."country institution company_name openfinance_feature foo mode link consent_id success".split(
      " ",
    ),
    ..."widget.configuration.country_codes widget.locale widget.permissions widget.purpose".split(
      " ",
    ),
    ..."--color-primary-base widget.theme.--color-primary widget purpose countryCodes".split(" "),
  ),
);

describe("a fix", () => {
  it("removes its finding from any reading, and brings no new error", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flavours),
        fc.array(fc.tuple(oddNames, oddValues), { maxLength: 8 }),
        (flavour, entries) => {
          const { values, unread } = readEntries(entries, flavour);
          expectMended({ config: configOf(flavour, values), unread });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("adds no unknown item to a list whose items only have the wrong case", () => {
    const { values, unread } = readEntries(
      [
        ["fetch_resources", "accounts"],
        ["fetchResources", "pt-BR"],
      ],
      "multi_region",
    );
    expectMended({ config: configOf("multi_region", values), unread });
  });

  it("does the same for any config", () => {
    fc.assert(fc.property(anyConfig, (config) => expectMended({ config, unread: [] })));
  });

  it.each(
    rules
      .filter(({ bad }) => /^(?:https?:|\{)/.test(bad))
      .map((rule) => [rule.id, rule.bad] as const),
  )("mends the bad example of %s", (_, bad) => {
    const { subject } = subjectOfArtefacts({ ...readText(bad), now });
    for (const finding of findings(subject)) {
      if (!finding.fix) continue;
      const after = findingsOf(finding.fix(subject.reading));
      expect(after.map(key), key(finding)).not.toContain(key(finding));
    }
    expectMended(subject.reading);
  });

  it.each([
    ["country=BR", { country_codes: ["BR"] }],
    ["country_codes=MX&country=br", { country_codes: ["MX", "BR"] }],
    ["locale=pt-BR", { locale: "pt" }],
    ["locale=PT", { locale: "pt" }],
    ["locale=pt&locale=es", { locale: "pt" }],
    ["company_name=ACME", { "widget.branding.company_name": "ACME" }],
    ["institution_types=bank", { institution_types: ["retail", "business"] }],
    ["external_id=undefined", {}],
    ["enable_openbanking=true", {}],
    ["mode=webapp", {}],
    ["foo=1", {}],
    ["country_codes=BR, mx", { country_codes: ["BR", "MX"] }],
    [
      "country_codes=BR&institutions=erebor_mx_retail",
      { country_codes: ["BR", "MX"], institutions: ["erebor_mx_retail"] },
    ],
    ["institutions=erebr_mx_retail", { institutions: ["erebor_mx_retail"] }],
  ])("of %s, and so on until none is left, makes %j", (query, expected) => {
    const url = `https://widget.belvo.io/?access_token={T}&${query}`;
    const { subject } = subjectOfArtefacts({ ...readText(url), flavour: "multi_region", now });
    let { reading } = subject;
    for (let step = 0; step < 5; step++) {
      const next = findingsOf(reading).find(({ fix }) => fix);
      if (next?.fix) reading = next.fix(reading);
    }
    expect(reading).toEqual({ config: { flavour: "multi_region", ...expected }, unread: [] });
  });

  it("unsets what the flavour sends by itself", () => {
    const [finding] = findingsIn(ofdaRequest({}, { permissions: ["REGISTER"] }));
    const { subject } = subjectOfArtefacts({
      ...readText(ofdaRequest({}, { permissions: ["REGISTER"] })),
      now,
    });
    expect(finding?.fix?.(subject.reading).config).not.toHaveProperty("widget.consent.permissions");
  });
});

describe("all fixes at once", () => {
  it("bring no new error, and drop nothing that has no finding", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flavours),
        fc.array(fc.tuple(oddNames, oddValues), { maxLength: 8 }),
        (flavour, entries) => {
          const { values, unread } = readEntries(entries, flavour);
          const reading: Reading = { config: configOf(flavour, values), unread };
          const before = findingsOf(reading);
          const mended = applyFixes(reading, before);
          const known = new Set(before.map(key));
          const added = findingsOf(mended).filter(
            (one) => one.severity === "error" && !known.has(key(one)),
          );
          expect(added.map(key)).toEqual([]);
          const fixable = new Set(
            before.filter(({ fix }) => fix).map(({ parameter }) => parameter),
          );
          for (const one of unread.filter(({ name }) => !fixable.has(name))) {
            expect(mended.unread).toContain(one);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("keep what could not be read of a list that another name is joined to", () => {
    const { values, unread } = readEntries(
      [
        ["country", "br"],
        ["country_codes", "BR, MX"],
      ],
      "ofda",
    );
    const reading: Reading = { config: configOf("ofda", values), unread };
    expect(applyFixes(reading, findingsOf(reading))).toMatchObject({
      config: { country_codes: ["BR"] },
      unread: [{ name: "country_codes", value: " MX" }],
    });
  });

  it("mend one URL in one go", () => {
    const { subject } = subjectOfArtefacts({
      ...readText("https://widget.belvo.io/?access_token={T}&country=BR&locale=pt-BR&foo=1"),
      now,
    });
    expect(applyFixes(subject.reading, findings(subject))).toEqual({
      config: { flavour: "multi_region", country_codes: ["BR"], locale: "pt" },
      unread: [],
    });
  });
});
