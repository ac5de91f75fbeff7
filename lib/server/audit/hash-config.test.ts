import fc from "fast-check";
import { expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { hashConfig } from "./hash-config";

const config = { flavour: "ofda", locale: "pt" } as const;

it("tells one configuration from another", () => {
  expect(hashConfig(config)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashConfig({ ...config })).toBe(hashConfig(config));
  expect(hashConfig({ ...config, locale: "es" })).not.toBe(hashConfig(config));
});

it("does not depend on what is about a person, or may hold a secret", () => {
  fc.assert(
    fc.property(anyConfig, (any) => {
      const private_ = {
        external_id: "canary",
        link_id: "cb65f82c-dc93-4d3e-8270-9a27528397f5",
        "widget.callback_urls.success": "https://canary.example/?key=canary",
      };
      expect(hashConfig({ ...any, ...private_ })).toBe(hashConfig(any));
    }),
  );
});
