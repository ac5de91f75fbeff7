import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuery, writeQuery } from "./query";

const text = fc.string({ unit: "binary" });

describe("writeQuery", () => {
  it("keeps commas readable and percent-encodes everything else", () => {
    expect(writeQuery([["resources", "ACCOUNTS,OWNERS"]])).toBe("resources=ACCOUNTS,OWNERS");
    expect(writeQuery([["a", "!'()*~"]])).toBe("a=%21%27%28%29%2A~");
    expect(writeQuery([["a b", "&=#?+%/ é"]])).toBe("a%20b=%26%3D%23%3F%2B%25%2F%20%C3%A9");
  });

  it("replaces half a surrogate pair instead of throwing", () => {
    expect(writeQuery([["a", "\uD800"]])).toBe("a=%EF%BF%BD");
  });

  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (entries) => {
        expect(readQuery(writeQuery(entries))).toEqual(entries);
      }),
    );
  });
});

describe("readQuery", () => {
  it("takes a query with and without its question mark", () => {
    expect(readQuery("?a=1")).toEqual([["a", "1"]]);
    expect(readQuery("a=1")).toEqual([["a", "1"]]);
    expect(readQuery("")).toEqual([]);
  });

  it("reads an encoded comma like a readable one, and keeps repeated names", () => {
    expect(readQuery("a=1%2C2&a=3")).toEqual([
      ["a", "1,2"],
      ["a", "3"],
    ]);
  });

  it.each(["%", "%zz", "%E2%82", "a=%"])("reads the broken escape in %j", (query) => {
    expect(readQuery(query)).toHaveLength(1);
  });
});
