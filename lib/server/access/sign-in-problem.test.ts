import { describe, expect, it } from "vitest";
import { describeTrouble, readTrouble, troubleUrl } from "./sign-in-problem";

const read = (url: string) => readTrouble(new URL(url, "http://studio.invalid").searchParams);

describe("a trouble with signing in", () => {
  it("is read as it was written, and leads on to where one was going", () => {
    const trouble = { problem: "too-many-attempts", seconds: 840 } as const;
    const url = troubleUrl(trouble, "/?locale=pt");
    expect(url).toBe("/sign-in?problem=too-many-attempts&seconds=840&return=%2F%3Flocale%3Dpt");
    expect(read(url)).toEqual(trouble);
    expect(describeTrouble(trouble).remedy).toBe("Wait 14 minutes, then try again.");
  });

  it.each(["", "?problem=", "?problem=<script>", "?problem=constructor", "?seconds=5"])(
    "is none of what was not written here: %s",
    (query) => {
      expect(read(`/sign-in${query}`)).toBeUndefined();
    },
  );

  it.each(["-1", "1e9", "999999", "x"])("does not believe %s seconds", (seconds) => {
    expect(read(`/sign-in?problem=too-many-attempts&seconds=${seconds}`)).toEqual({
      problem: "too-many-attempts",
    });
  });
});
