import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { emptyConfig } from "@/lib/widget/config";
import { launchUrl } from "./launch-url";
import { parseConfig } from "@/lib/widget/parse-config";

describe("launchUrl", () => {
  it("is /open alone for a config with nothing set", () => {
    expect(launchUrl(emptyConfig)).toBe("/open");
  });

  it("has the keys of the studio URL, and what could not be read last", () => {
    const unread = [{ name: "country", value: "BR", reason: { code: "unknown" } as const }];
    expect(launchUrl({ flavour: "ofda", locale: "pt", country_codes: ["BR"] }, unread)).toBe(
      "/open?flavour=ofda&locale=pt&country_codes=BR&country=BR",
    );
  });

  it("brings back the config that it was made of", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const { search } = new URL(launchUrl(config), "http://127.0.0.1");
        expect(parseConfig(search)).toEqual({ config, unread: [], withheld: [] });
      }),
    );
  });
});
