import { describe, expect, it } from "vitest";
import { checkConfig } from "./checks";
import { exampleGroups } from "./examples";
import { flavours } from "./flavours/flavours";
import { parseConfig } from "./parse-config";
import { fillWithSamples } from "./fill-with-samples";
import { configSchema } from "./schemas";
import { studioUrl } from "./studio-url";
import { appliesTo } from "./catalogue";
import { setNames } from "./config";

const examples = exampleGroups.flatMap((group) => group.examples);

describe.each(examples.map((example) => [example.name, example.config] as const))(
  "the example %s",
  (_, config) => {
    it("is a config of its flavour, and a studio URL", () => {
      expect(configSchema.parse(config)).toEqual(config);
      expect(setNames(config).every((name) => appliesTo(name, config.flavour))).toBe(true);
      const { unread, ...parsed } = parseConfig(studioUrl(config).slice(1));
      expect(parsed.config).toEqual(config);
      expect(unread).toEqual([]);
    });

    it.each(["emulator", "sandbox"] as const)("mints on the %s", (environment) => {
      expect(checkConfig({ ...config, environment }).filter(({ blocks }) => blocks)).toEqual([]);
    });
  },
);

describe("the examples", () => {
  it("have names of their own within a group, and cover every flavour", () => {
    for (const { examples: its } of exampleGroups) {
      expect(new Set(its.map(({ name }) => name)).size).toBe(its.length);
    }
    expect(new Set(examples.map(({ config }) => config.flavour))).toEqual(new Set(flavours));
  });
});

describe("fillWithSamples", () => {
  it.each(flavours)("makes an empty config of %s ready for the emulator", (flavour) => {
    const { config, filled } = fillWithSamples({ flavour }, "emulator", false);
    expect(checkConfig({ ...config, environment: "emulator" })).toEqual([]);
    expect(filled).toEqual(expect.arrayContaining([...setNames(config)]));
  });

  it("leaves alone what is set", () => {
    const set = { flavour: "ofda", persona: "business", locale: "es" } as const;
    const { config, filled } = fillWithSamples(set, "sandbox", false);
    expect(config).toMatchObject(set);
    expect(filled).not.toContain("locale");
    expect(filled).not.toContain("persona");
  });

  it("offers no persona beside a typed identity, nor in production", () => {
    expect(fillWithSamples({ flavour: "ofda" }, "sandbox", true).config.persona).toBeUndefined();
    expect(
      fillWithSamples({ flavour: "ofda" }, "production", false).config.persona,
    ).toBeUndefined();
  });

  it("offers the sample link to the emulator only", () => {
    const link = (environment: "emulator" | "sandbox") =>
      fillWithSamples({ flavour: "multi_region_update" }, environment, false).config.link_id;
    expect(link("emulator")).toBeDefined();
    expect(link("sandbox")).toBeUndefined();
  });
});
