import { describe, expect, it } from "vitest";
import { callbackJson } from "./callback-json";
import { readCallback } from "./read-callback";

describe("callbackJson", () => {
  it("has every key in its order, and names what looked private without its value", () => {
    const callback = readCallback("event", "?error=x&a=1&a=2&access_token=canary");
    expect(JSON.parse(callbackJson(callback, "run-1"))).toEqual({
      callback: "event",
      outcome: "error",
      run: "run-1",
      entries: [
        { name: "error", value: "x" },
        { name: "a", value: "1" },
        { name: "a", value: "2" },
        { name: "access_token", withheld: true },
      ],
    });
  });

  it("leaves out a run that there is none of", () => {
    expect(JSON.parse(callbackJson(readCallback("exit", ""), undefined))).toEqual({
      callback: "exit",
      outcome: "exit",
      entries: [],
    });
  });
});
