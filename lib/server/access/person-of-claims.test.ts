import { describe, expect, it } from "vitest";
import { personOf, refuseClaims } from "./person-of-claims";

const domains = { emailDomains: ["example.com"], groups: undefined };

describe("refuseClaims", () => {
  it("lets in an address of the domain", () => {
    expect(refuseClaims({ sub: "1", email: "Ana@Example.com" }, domains)).toBeUndefined();
  });

  it.each(["example.com", "@example.com", "eve@evil.example@example.com", "a b@example.com", ""])(
    "takes %j for no address",
    (email) => {
      expect(refuseClaims({ sub: "1", email }, domains)).toBe("no-email");
    },
  );
});

it("names a person in one plain line", () => {
  const claims = { sub: "@local\uE000", name: "Ana\u2028Souza\n", email: `${"a".repeat(300)}@b.c` };
  expect(personOf(claims)).toEqual({ id: "local", name: "Ana Souza" });
});
