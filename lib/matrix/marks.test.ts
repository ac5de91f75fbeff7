import { describe, expect, it } from "vitest";
import { markFromRun, noteProblem, type FinishedRun } from "./marks";

const run = (outcome: FinishedRun["outcome"], code?: string): FinishedRun => ({
  outcome,
  ...(code && { code }),
});

describe("markFromRun", () => {
  it("passes a success and fails an error, with its code", () => {
    expect(markFromRun(run("success"))).toEqual({ verdict: "passed", note: "" });
    expect(markFromRun(run("error", "login_error"))).toEqual({
      verdict: "failed",
      note: "Error: login_error",
    });
  });

  it("leaves the verdict alone where somebody left the widget, and says so", () => {
    expect(markFromRun(run("exit"))).toEqual({ note: "Left" });
    expect(
      markFromRun(run("exit", "institution_down"), { verdict: "blocked", note: "Wait" }),
    ).toEqual({ verdict: "blocked", note: "Wait; Left: institution_down" });
    expect(markFromRun(run("warning", "institution_disabled"))).toEqual({
      note: "Warning: institution_disabled",
    });
  });

  it("says the same thing once, and keeps the tester's note", () => {
    const once = markFromRun(run("exit"), { note: "On a phone" });
    expect(markFromRun(run("exit"), once)).toEqual({ note: "On a phone; Left" });
    expect(markFromRun(run("success"), once)).toEqual({
      verdict: "passed",
      note: "On a phone; Left",
    });
  });

  it("keeps nothing private that a callback sends", () => {
    expect(markFromRun(run("error", "76109277673"))).toEqual({ verdict: "failed", note: "" });
  });
});

describe("a note", () => {
  it.each(["CPF 761.092.776-73", "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln", "x".repeat(2001)])(
    "is refused with the reason: %s",
    (note) => expect(noteProblem(note)).toMatch(/^Not saved/),
  );

  it("is kept otherwise", () => {
    expect(noteProblem("Spinner stays. Call 0800 next week")).toBeUndefined();
  });
});
