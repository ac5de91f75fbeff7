import { describe, expect, it } from "vitest";
import { readArtefacts } from "./read-artefacts";
import { tellFlavour } from "@/lib/widget/flavours/tell-flavour";

describe("readArtefacts", () => {
  it("reads both into one config, and drops what is private", () => {
    expect(
      readArtefacts({
        environment: "sandbox",
        entries: [
          ["access_token", "a.b.c"],
          ["locale", "pt"],
          ["country", "BR"],
        ],
        body: {
          id: "1",
          password: "2",
          scopes: "read_institutions,write_links",
          stale_in: "300d",
        },
      }),
    ).toEqual({
      flavour: "multi_region",
      reading: {
        config: { flavour: "multi_region", environment: "sandbox", locale: "pt", stale_in: "300d" },
        unread: [{ name: "country", value: "BR", reason: { code: "unknown" } }],
      },
      dropped: ["access_token", "id", "password"],
    });
  });

  it("leaves the flavour open where nothing tells it", () => {
    const { flavour, reading } = readArtefacts({ entries: [["locale", "pt"]] });
    expect(flavour).toBeUndefined();
    expect(reading.config).toEqual({ flavour: "multi_region", locale: "pt" });
  });

  it("takes the flavour that it is told", () => {
    const { reading } = readArtefacts({ flavour: "ofda", entries: [["locale", "pt"]] });
    expect(reading.config.flavour).toBe("ofda");
  });
});

describe("tellFlavour", () => {
  it.each([
    ["ofda", [], { scopes: "read_consents" }],
    ["ofda", [], { widget: { openfinance_feature: "consent_link_creation" } }],
    ["ofda", [["integration_type", "openfinance"]], undefined],
    ["ofda", [["institutions", "ofitau_br_retail,ofmockbank_br_retail"]], undefined],
    ["multi_region", [["institutions", "erebor_mx_retail"]], undefined],
    ["multi_region", [], { scopes: "read_institutions,write_links" }],
    [
      "multi_region_update",
      [],
      { scopes: "read_institutions,write_links,read_links", link_id: "a" },
    ],
    [undefined, [["institutions", "erebor_br_retail,ofitau_br_retail"]], undefined],
    [undefined, [["country_codes", "BR"]], undefined],
    [undefined, [], { refresh: "a" }],
    [undefined, [], [1]],
  ] as const)("tells %s from %j and %j", (flavour, entries, body) => {
    expect(tellFlavour(entries, body)).toBe(flavour);
  });
});
