import { describe, expect, it } from "vitest";
import { readCallback } from "@/lib/callbacks/read-callback";
import { filterRuns } from "./filter-runs";
import { pendingRun, withArrival } from "./run";

const waiting = pendingRun({
  id: "first",
  config: { flavour: "ofda", locale: "pt" },
  unread: [],
  environment: "sandbox",
  now: 0,
});
const arrived = withArrival(
  { ...waiting, id: "second" },
  readCallback("exit", "last_encountered_error_code=login_error"),
  1,
);
const filter = (text: string, state?: "waiting" | "exit") =>
  filterRuns([waiting, arrived], { text, state, now: 1 }).map(({ id }) => id);

describe("filterRuns", () => {
  it("keeps all where nothing is asked for", () => {
    expect(filter(" ")).toEqual(["first", "second"]);
  });

  it("finds words in the config, the ids and in what arrived", () => {
    expect(filter("locale=PT sandbox")).toEqual(["first", "second"]);
    expect(filter("login_error")).toEqual(["second"]);
    expect(filter("first")).toEqual(["first"]);
    expect(filter("nowhere")).toEqual([]);
  });

  it("keeps one state", () => {
    expect(filter("", "waiting")).toEqual(["first"]);
    expect(filter("sandbox", "exit")).toEqual(["second"]);
  });
});
