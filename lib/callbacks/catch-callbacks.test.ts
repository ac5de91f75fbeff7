import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { flavours } from "@/lib/widget/flavours/flavours";
import { catchesByDefault, caughtFields, withCatchers } from "./catch-callbacks";
import { callbackFields, readCatcher } from "./catcher";

const origin = "http://127.0.0.1:3000";

describe("withCatchers", () => {
  it("leads every callback to the studio and changes nothing else", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const caught = withCatchers(config, origin);
        for (const name of Object.values(callbackFields)) {
          expect(readCatcher(caught[name] ?? "", origin)).toBeDefined();
        }
        const own = Object.fromEntries(
          Object.values(callbackFields).map((name) => [name, config[name]]),
        );
        expect({ ...caught, ...own }).toEqual({ ...config, ...own });
      }),
    );
  });
});

describe("catchesByDefault", () => {
  const own = { flavour: "multi_region", "widget.callback_urls.exit": "my-app://exit" } as const;

  it.each(flavours)("is on for %s where no callback is set", (flavour) => {
    expect(catchesByDefault({ flavour }, "sandbox")).toBe(true);
    expect(catchesByDefault({ flavour }, undefined)).toBe(true);
  });

  it("leaves a callback of one's own alone, except in the emulator", () => {
    expect(catchesByDefault(own, "sandbox")).toBe(false);
    expect(catchesByDefault(own, "production")).toBe(false);
    expect(catchesByDefault(own, "emulator")).toBe(true);
  });
});

it("names what is added and what is replaced", () => {
  expect(caughtFields({ flavour: "ofda", "widget.callback_urls.exit": "my-app://exit" })).toEqual([
    { name: "widget.callback_urls.success", address: "/callback/success", isReplaced: false },
    { name: "widget.callback_urls.exit", address: "/callback/exit", isReplaced: true },
    { name: "widget.callback_urls.event", address: "/callback/event", isReplaced: false },
  ]);
});
