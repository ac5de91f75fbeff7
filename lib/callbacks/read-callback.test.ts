import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeQuery } from "@/lib/widget/query";
import { callbackKinds } from "./catcher";
import { documentedKeys } from "./callback-keys";
import { readCallback, valueOf } from "./read-callback";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";
const pairs = (query: string) =>
  readCallback("event", query).entries.map(({ name, value }) => [name, value]);

describe("readCallback", () => {
  it.each([
    ["success", "?link=cb65f82c-dc93-4d3e-8270-9a27528397f5&institution=x", "success", undefined],
    ["success", "", "success", undefined],
    ["exit", "?meta_data_step=abandon-survey", "exit", undefined],
    ["exit", "?last_encountered_error_code=login_error", "exit", "login_error"],
    ["event", "?error=ACCESS_TOKEN_NOT_VALID&error_message=x", "error", "ACCESS_TOKEN_NOT_VALID"],
    ["event", "?warning=institution_disabled", "warning", "institution_disabled"],
    ["event", "?made_up=1", "unknown", undefined],
    ["success", "?error=x", "error", "x"],
  ] as const)("takes %s%s for %s", (kind, query, outcome, code) => {
    const callback = readCallback(kind, query);
    expect(callback.outcome).toBe(outcome);
    expect(callback.code).toBe(code);
  });

  it("explains every key that the documents name, and keeps the others", () => {
    const query = [...documentedKeys, "made_up"].map((name) => `${name}=1`).join("&");
    const { entries } = readCallback("exit", query);
    expect(entries.filter(({ meaning }) => !meaning).map(({ name }) => name)).toEqual(["made_up"]);
  });

  it("reads back what any writer of queries has written", () => {
    const text = fc.string({ unit: "grapheme" }).map((value) => value.toWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (entries) => {
        expect(pairs(writeQuery(entries.map(([name, value]) => [`n${name}`, value])))).toEqual(
          entries.map(([name, value]) => [`n${name}`, value]),
        );
      }),
    );
  });

  it("keeps repeated keys, and escapes that are broken, as they were written", () => {
    expect(pairs("?a=1&a=%zz&a=%ff&b&=c&%E0%A4%A=x+y")).toEqual([
      ["a", "1"],
      ["a", "%zz"],
      ["a", "%ff"],
      ["b", ""],
      ["", "c"],
      ["%E0%A4%A", "x y"],
    ]);
  });

  it("tells Belvo's keys from a query that was there before, however the two were joined", () => {
    for (const joint of ["&", "?"]) {
      const callback = readCallback("success", `?status=done${joint}link=1&institution=x`);
      expect(valueOf(callback, "status")).toBe("done");
      expect(valueOf(callback, "link")).toBe("1");
    }
    expect(pairs("?a=what?&b=1?c=2")).toEqual([
      ["a", "what?"],
      ["b", "1?c=2"],
    ]);
  });

  it("says which entries look like a token, a secret or a number of a person", () => {
    const query = `?access_token=x&foo=${token}&error_message=CPF%20761.092.776-73&link=1&${token}`;
    const { entries } = readCallback("event", query);
    expect(entries.map(({ isPrivate }) => isPrivate)).toEqual([true, true, true, false, true]);
  });

  it("answers any text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...callbackKinds),
        fc.string({ unit: "binary-ascii" }),
        (kind, text) => {
          readCallback(kind, text);
        },
      ),
    );
  });
});
