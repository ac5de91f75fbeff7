import { describe, expect, it } from "vitest";
import { hasPlaceholder, isSecretPlaceholder } from "./placeholder";

describe("hasPlaceholder", () => {
  it.each([
    "{TOKEN}",
    "{{secretId}}",
    "<CPF>",
    "$USER_ID",
    "${userId}",
    "YOUR_TOKEN",
    "your-url-here://a",
    "a_{B}_c",
    "…",
    "...",
  ])("knows %s", (text) => {
    expect(hasPlaceholder(text)).toBe(true);
  });

  it.each(["pt", "user-42", '{"a":1}', "a<b", "[object Object]", "colour_scheme", "$5", ""])(
    "takes %j for a value",
    (text) => {
      expect(hasPlaceholder(text)).toBe(false);
    },
  );
});

describe("isSecretPlaceholder", () => {
  it("knows a name in capitals", () => {
    expect(isSecretPlaceholder("ACCESS_TOKEN")).toBe(true);
    expect(isSecretPlaceholder("ey.abc.def")).toBe(false);
  });
});
