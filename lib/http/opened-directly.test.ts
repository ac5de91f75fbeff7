import { describe, expect, it } from "vitest";
import { isOpenedDirectly } from "./opened-directly";

describe("isOpenedDirectly", () => {
  const direct = {
    "sec-fetch-site": "none",
    "sec-fetch-mode": "navigate",
    "sec-fetch-dest": "document",
  };
  const judge = (headers: object) => isOpenedDirectly(new Headers({ ...direct, ...headers }));

  it("is true for the address bar and for the studio's own pages", () => {
    expect(judge({})).toBe(true);
    expect(judge({ "sec-fetch-site": "same-origin" })).toBe(true);
  });

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-dest": "iframe" },
    { "sec-fetch-mode": "cors" },
    { "sec-purpose": "prefetch;prerender" },
  ])("is false for %o", (headers) => {
    expect(judge(headers)).toBe(false);
  });

  it("is false where the browser does not say", () => {
    expect(isOpenedDirectly(new Headers())).toBe(false);
  });
});
