import { describe, expect, it } from "vitest";
import { explainOutcome } from "./explain-outcome";
import { readCallback } from "./read-callback";

const explain = (kind: "success" | "exit" | "event", query: string) =>
  explainOutcome(readCallback(kind, query)).text.join(" ");

describe("explainOutcome", () => {
  it.each(["institution_down", "login_error", "too_many_sessions", "unexpected_error"])(
    "says of %s what it means and what to do",
    (code) => {
      expect(
        explainOutcome(readCallback("exit", `last_encountered_error_code=${code}`)).text,
      ).toHaveLength(2);
    },
  );

  it("says what to do about a token that is not valid", () => {
    expect(explain("event", "error=ACCESS_TOKEN_NOT_VALID")).toContain("with a new one");
  });

  it.each([
    ["invalid_link", "update mode"],
    ["duplicated", "existing link"],
    ["too_many_sessions", "120 seconds"],
    ["login_error", "accept any login"],
    ["operational_limits_reached", "the widget never does"],
    ["consent_without_accounts", "new consent"],
    ["link_refreshed", "ten minutes"],
  ])("says of %s what Belvo documents: %s", (code, words) => {
    expect(explain("exit", `last_encountered_error_code=${code}`)).toContain(words);
  });

  it("says of other codes that they are not explained, without repeating them", () => {
    for (const code of ["made_up", "__proto__", "constructor", "<script>"]) {
      const text = explain("event", `error=${code}`);
      expect(text).toContain("This code is undocumented");
      expect(text).not.toContain(code);
    }
  });

  it("says what a success lacks", () => {
    expect(explain("success", "?institution=x")).toContain("The link ID is missing");
    expect(explain("success", "?link=cb65f82c")).toContain("next call");
  });

  it("says of an event that it brought nothing", () => {
    expect(explain("event", "")).toContain("neither came");
  });
});
