import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  callbackUrl,
  exitErrors,
  outcomeEntries,
  outcomeQuery,
  type ExitError,
  type Outcome,
} from "./outcomes";

const link = "cb65f82c-dc93-4d3e-8270-9a27528397f5";
const success: Outcome = { kind: "success", link, institution: "erebor_br_retail" };

describe("outcomeQuery", () => {
  it.each<[string, Outcome, string]>([
    ["success", success, `link=${link}&institution=erebor_br_retail`],
    ["exit from the first screen", { kind: "exit" }, "meta_data_step=abandon-survey"],
    [
      "exit after an error",
      { kind: "exit", institution: "amex_mx_retail", lastError: "login_error" },
      "last_encountered_error_code=login_error&last_encountered_error_message=Invalid%20credentials%20provided%20to%20login%20to%20the%20institution&meta_data_institution_name=amex_mx_retail",
    ],
    [
      "error",
      { kind: "error" },
      "error=ACCESS_TOKEN_NOT_VALID&error_message=The%20access%20token%20was%20not%20provided%20or%20is%20not%20valid",
    ],
    [
      "warning",
      { kind: "warning" },
      "warning=institution_disabled&warning_message=The%20institution%20is%20temporarily%20unavailable.",
    ],
  ])("writes %s as documented", (_, outcome, query) => {
    expect(outcomeQuery(outcome)).toBe(query);
  });
});

describe("callbackUrl", () => {
  it.each([
    ["my-app://success", "my-app://success?Q"],
    ["your_deeplink_here://success", "your_deeplink_here://success?Q"],
    ["https://example.com", "https://example.com?Q"],
    ["https://example.com/done?status=success", "https://example.com/done?status=success&Q"],
    ["https://example.com/done?", "https://example.com/done?Q"],
    ["https://example.com/done??", "https://example.com/done??&Q"],
    ["https://example.com/done?a=1&", "https://example.com/done?a=1&Q"],
    ["https://example.com/done?next=/b?c=1", "https://example.com/done?next=/b?c=1&Q"],
    ["https://example.com/#/done?x=1", "https://example.com/?Q#/done?x=1"],
    ["https://example.com/?a=1#top", "https://example.com/?a=1&Q#top"],
  ])("joins %s", (base, expected) => {
    expect(callbackUrl(base, success)).toBe(expected.replace("Q", outcomeQuery(success)));
  });

  it("keeps what a callback already says, and adds what the outcome says", () => {
    const outcome = fc.oneof<fc.Arbitrary<Outcome>[]>(
      fc.record({
        kind: fc.constant("success"),
        link: fc.uuid(),
        institution: fc.string({ unit: "grapheme", minLength: 1 }),
      }),
      fc.record({
        kind: fc.constant("exit"),
        lastError: fc.constantFrom<ExitError>(
          "login_error",
          "institution_down",
          "unexpected_error",
        ),
      }),
      fc.record({ kind: fc.constantFrom("error", "warning") }),
    );
    const base = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(base, outcome, (address, ending) => {
        const merged = new URL(callbackUrl(address, ending));
        const before = new URL(address);
        expect([...merged.searchParams]).toEqual([
          ...before.searchParams,
          ...outcomeEntries(ending).map(([name, value]) => [name, value.toWellFormed()]),
        ]);
        expect(merged.hash).toBe(before.hash);
        expect(merged.pathname).toBe(before.pathname);
        expect(merged.origin).toBe(before.origin);
      }),
    );
  });
});

describe("exitErrors", () => {
  it("has the documented codes", () => {
    expect(Object.keys(exitErrors).sort()).toEqual([
      "institution_down",
      "login_error",
      "too_many_sessions",
      "unexpected_error",
    ]);
  });
});
