import { describe, expect, it } from "vitest";
import { applyFixes } from "@/lib/findings/apply-fixes";
import { holdsConfig } from "./pasted";
import { pastedData } from "./pasted-data";
import { readPaste } from "./read-paste";

const request = (locale: string) =>
  `https://widget.belvo.io/?access_token=<TOKEN>&locale=${locale}`;
const collection = JSON.stringify({
  info: { name: "Belvo", schema: "https://schema.getpostman.com/json/collection/v2.1.0/" },
  item: ["first", "second"].map((name) => ({
    name,
    request: {
      method: "POST",
      url: "https://sandbox.belvo.com/api/token/",
      body: { mode: "raw", raw: '{ "scopes": "read_institutions", "stale_in": "30" }' },
    },
  })),
});

describe("what was pasted, as data", () => {
  it.each([
    ["a widget URL", request("pt-BR")],
    ["two of them", `${request("pt-BR")}\n\n${request("EN")}`],
    ["a studio URL", "/?locale=PT&nobody=1"],
    ["a collection", collection],
    ["code", 'const url = "https://widget.belvo.io/?" + new URLSearchParams({ locale: "PT" });'],
    ["nothing", "hello there"],
  ])("of %s can be handed on by a worker", (_, text) => {
    const data = pastedData(readPaste(text, 0));
    expect(structuredClone(data)).toEqual(data);
  });

  it("says what each fix does, and has what all of them come to", () => {
    const pasted = readPaste(request("pt-BR&country=BR"), 0);
    const data = pastedData(pasted);
    if (!holdsConfig(pasted) || !holdsConfig(data)) throw new Error("Not understood.");
    const { config, unread, findings } = pasted;
    const fixable = findings.filter(({ fix }) => fix);
    expect(fixable).not.toEqual([]);
    expect(data.findings.filter(({ effect }) => effect)).toHaveLength(fixable.length);
    expect(data.fixed).toEqual({
      reading: applyFixes({ config, unread }, fixable),
      count: fixable.length,
    });
  });
});
