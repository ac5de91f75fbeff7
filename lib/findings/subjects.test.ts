import { describe, expect, it } from "vitest";
import type { Entry } from "@/lib/widget/read-entries";
import { subjectOfArtefacts } from "./subjects";

const entries: readonly Entry[] = [
  ["access_token", "x"],
  ["link_id", "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90"],
  ["action", "renew"],
];

describe("the subject of an address of the consent portal", () => {
  const { subject, dropped } = subjectOfArtefacts({
    url: { address: "https://meuportal.belvo.com/", entries },
    now: 0,
  });

  it("has no flavour, and its link is not one to repair", () => {
    expect(subject.flavour).toBeUndefined();
    expect(subject.reading.config).not.toHaveProperty("link_id");
  });

  it("names what it leaves out", () => {
    expect(dropped).toEqual(["access_token", "link_id", "action"]);
  });
});
