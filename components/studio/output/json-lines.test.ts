import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLines } from "./json-lines";

const text = (value: Record<string, unknown>) =>
  jsonLines(value)
    .map((line) => line.text)
    .join("\n");

describe("jsonLines", () => {
  it("writes JSON that reads back to the same value", () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(object, (value) => {
        expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("gives each setting a line with its dotted path", () => {
    const lines = jsonLines({
      scopes: "a,b",
      fetch_resources: ["ACCOUNTS", "OWNERS"],
      widget: {
        branding: { company_name: "ACME" },
        theme: [{ css_key: "--color-primary-base", value: "#0663F9" }],
      },
    });
    expect(lines).toEqual([
      { text: "{", path: "" },
      { text: '  "scopes": "a,b",', path: "scopes" },
      { text: '  "fetch_resources": ["ACCOUNTS", "OWNERS"],', path: "fetch_resources" },
      { text: '  "widget": {', path: "widget" },
      { text: '    "branding": {', path: "widget.branding" },
      { text: '      "company_name": "ACME"', path: "widget.branding.company_name" },
      { text: "    },", path: "widget.branding" },
      { text: '    "theme": [', path: "widget.theme" },
      {
        text: '      { "css_key": "--color-primary-base", "value": "#0663F9" }',
        path: "widget.theme.--color-primary-base",
      },
      { text: "    ]", path: "widget.theme" },
      { text: "  }", path: "widget" },
      { text: "}", path: "" },
    ]);
  });
});
