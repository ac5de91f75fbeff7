import { beforeEach, expect, it } from "vitest";
import { parseJson } from "@/lib/widget/parse-json";
import { keepInputOut } from "./keep-input-out";

let said: unknown[][];
let target: Pick<Console, "error" | "warn">;

beforeEach(() => {
  said = [];
  target = {
    error: (...parts: unknown[]) => void said.push(parts),
    warn: (...parts: unknown[]) => void said.push(parts),
  };
  keepInputOut(target);
});

it("cuts queries out of text, and leaves the rest as it is", () => {
  target.warn("Request body exceeded 256KB for /?external_id=canary&locale=pt. Only", 1);
  target.error("Failed to handle request for /?a=1", { code: 1 });
  expect(said).toEqual([
    ["Request body exceeded 256KB for /?… Only", 1],
    ["Failed to handle request for /?…", { code: 1 }],
  ]);
});

it("says of an error what it is and where, and nothing that it quotes", () => {
  for (const body of ["canary", '"a" "canary" b', "'`canary", '[{"a":canary}]']) {
    expect(parseJson(body)).toBeUndefined();
    try {
      JSON.parse(body);
    } catch (error) {
      target.error("⨯", error);
    }
  }
  target.error(new Error("Not at /?external_id=canary", { cause: new TypeError("'canary'") }));
  expect(said).toHaveLength(5);
  expect(JSON.stringify(said)).not.toContain("canary");
  expect(said[0]).toEqual(["⨯", expect.stringMatching(/^SyntaxError: .*\n\s+at JSON\.parse/)]);
  expect(said[4]?.[0]).toMatch(/^Error: Not at \/\?…\n\s+at [^]*\nCause: TypeError: …\n/);
});

it("says nothing of what a client can cause at will", () => {
  target.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
  target.warn("⨯", new Error('Failed to find Server Action "canary".'));
  expect(said).toEqual([]);
});
