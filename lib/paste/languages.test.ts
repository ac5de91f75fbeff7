import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "./languages.test-support";
import { answerOf } from "./answer";
import { readPaste } from "./read-paste";

const read = (text: string) => answerOf(readPaste(text, 0));
const rulesOf = (text: string) =>
  read(text).findings.map(({ rule, severity, parameter }) => `${severity} ${rule} ${parameter}`);

const bodies = fc.record(
  {
    scopes: fc.constantFrom(
      "read_institutions,write_links",
      "read_institutions,write_links,read_links",
      "read_accounts",
    ),
    link_id: fc.constantFrom("7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90", "42"),
    stale_in: fc.constantFrom("300d", "300"),
    fetch_resources: fc.constantFrom(["ACCOUNTS"], ["ACCOUNTS", "OWNERS"], ["ACCOUNT"]),
  },
  { requiredKeys: ["scopes"] },
);
const json = (body: object) =>
  `{"id":"{secretId}","password":"{secretPassword}",${JSON.stringify(body).slice(1)}`;
const { "JavaScript, inline": inline } = languages;

describe.each(Object.entries(languages))("%s", (_, write) => {
  it("is the same request, with the same findings", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const found = read(write(body));
        const plain = read(json(body));
        expect(found.config).toEqual({ ...plain.config, environment: "sandbox" });
        expect(found.flavour).toBe(plain.flavour);
        expect(rulesOf(write(body))).toEqual(rulesOf(json(body)));
      }),
      { numRuns: 12 },
    );
  });

  it("has no further finding where a name stands for a literal", () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom("link_id", "stale_in", "scopes"), (body, key) => {
        const text = write(body);
        const value = { link_id: "", stale_in: "", ...body }[key];
        const open = value ? text.replace(new RegExp(`["']${value}["']`), "settings") : text;
        const known = new Set(rulesOf(text));
        expect(rulesOf(open).filter((one) => !one.startsWith("info") && !known.has(one))).toEqual(
          [],
        );
      }),
      { numRuns: 12 },
    );
  });

  it("gives no secret back", () => {
    const text = write({ scopes: "read_institutions,write_links" })
      .replace("secretId", '"canary-id-7f3c9a51e2"')
      .replace("secretPassword", '"canaryPassword#9000"');
    expect(JSON.stringify(readPaste(text, 0))).not.toMatch(/canary/i);
  });

  it("may stand in prose, in a fence, or after other code", () => {
    const text = write({ scopes: "read_institutions,write_links", stale_in: "300" });
    const expected = rulesOf(text);
    for (const wrapped of [
      `It's refused, here's what we send:\n\n\`\`\`\n${text}\n\`\`\`\nWhat's wrong?`,
      `\n\n${text}\n\n`,
      `total = 1\n${text}`,
    ]) {
      expect(rulesOf(wrapped)).toEqual(expected);
    }
  });
});

describe("a text that was cut", () => {
  it("has no error that the whole has not", () => {
    const text = inline?.({ scopes: "read_institutions,write_links", stale_in: "300d" }) ?? "";
    const errors = Array.from({ length: text.length }, (_, end) =>
      rulesOf(text.slice(0, end)).filter(
        (one) => one.startsWith("error") && !/missing|invalid-stale|unknown-scope/.test(one),
      ),
    );
    expect(errors.flat()).toEqual([]);
  });
});
