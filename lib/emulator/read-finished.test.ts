import { describe, expect, it } from "vitest";
import { readFinished } from "./read-finished";

describe("readFinished", () => {
  it("reads what a visit left", () => {
    expect(
      readFinished({ outcome: "exit", locale: "en", address: "my-app://exit?a=1", query: "a=1" }),
    ).toEqual({
      outcome: "exit",
      locale: "en",
      address: "my-app://exit?a=1",
      query: "a=1",
      isLink: true,
    });
  });

  it("does without anything", () => {
    expect(readFinished({ outcome: "boom", locale: ["xx", "en"] })).toEqual({
      locale: "es",
      query: "",
      isLink: false,
    });
  });

  it.each([
    "javascript://%0aalert(1)",
    "JavaScript://x",
    "java\nscript://x",
    "data:text/html,x",
    "data://x",
    "vbscript://x",
    "blob://x",
    "file:///etc/passwd",
    "view-source://x",
    "//example.com",
    "/path",
    "nonsense",
  ])("makes no link of %j", (address) => {
    expect(readFinished({ address })).toMatchObject({ address, isLink: false });
  });
});
