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

  it("names the run of the studio's log, and nothing that is none", () => {
    const run = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
    expect(readFinished({ run }).run).toBe(run);
    expect(readFinished({ run: `${run}/x` })).not.toHaveProperty("run");
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
