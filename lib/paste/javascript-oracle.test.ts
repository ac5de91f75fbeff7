import { parseExpressionAt } from "acorn";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLiteral } from "./literal";

/** What JavaScript's own parser makes of a literal. */
function oracle(text: string): unknown {
  const visit = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null || !("type" in node)) return undefined;
    if ("properties" in node && Array.isArray(node.properties)) {
      return Object.fromEntries(
        node.properties.map(({ key, value }) => [
          "name" in key ? key.name : key.value,
          visit(value),
        ]),
      );
    }
    if ("elements" in node && Array.isArray(node.elements)) return node.elements.map(visit);
    return "value" in node ? node.value : undefined;
  };
  return visit(parseExpressionAt(text, 0, { ecmaVersion: "latest" }));
}

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab c'\"\\/{}[]:,") }),
  fc.nat(9999),
  fc.boolean(),
);
const { value: literal } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, tie("record"), tie("list")),
  item: fc.oneof({ maxDepth: 3 }, scalar, tie("record"), tie("list")),
  record: fc.dictionary(fc.constantFrom("scopes", "link_id", "a", "b c"), tie("item"), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  }),
  list: fc.array(tie("item"), { maxLength: 4 }),
}));

/** With keys that have no quotes where none are needed, and a comma at the end. */
function asJavaScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/"(scopes|link_id|a)":/g, "$1:")
    .replace(/\}$/, ",}");
}

describe("an object of JavaScript", () => {
  it("is what JavaScript's own parser makes of it", () => {
    fc.assert(
      fc.property(literal, (value) => {
        const text = asJavaScript(value);
        expect(readLiteral(text)?.value).toEqual(oracle(text));
      }),
      { numRuns: 60 },
    );
  });
});
