import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { callbackFields, callbackKinds, catcherUrl, readCatcher, withRun } from "./catcher";

const origin = "http://127.0.0.1:3000";
const run = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
const other = "6fa459ea-ee8a-4ca4-894e-db77e160355e";

const anyCatcher = fc.record(
  { kind: fc.constantFrom(...callbackKinds), run: fc.uuid() },
  { requiredKeys: ["kind"] },
);

describe("readCatcher", () => {
  it("reads what catcherUrl builds, whatever follows the path", () => {
    fc.assert(
      fc.property(anyCatcher, fc.constantFrom("", "/", "?a=1", "?a=1#b"), (catcher, rest) => {
        expect(readCatcher(`${catcherUrl(origin, catcher)}${rest}`, origin)).toEqual(catcher);
      }),
    );
  });

  it.each([
    "",
    "my-app://callback/success",
    "http://localhost:3000/callback/success",
    "http://127.0.0.1:3001/callback/success",
    `${origin}/callback`,
    `${origin}/callback/warning`,
    `${origin}/callback/success/mine`,
    `${origin}/callback/success/${run}/more`,
    `${origin}/other/callback/success`,
  ])("leaves %s alone", (address) => {
    expect(readCatcher(address, origin)).toBeUndefined();
  });

  it("answers any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void readCatcher(text, origin)));
  });
});

describe("withRun", () => {
  it("adds the run to the catchers of this studio alone", () => {
    const config = withRun(
      {
        flavour: "multi_region",
        "widget.callback_urls.success": `${origin}/callback/success?mine=1`,
        "widget.callback_urls.exit": "https://example.com/callback/exit",
      },
      origin,
      run,
    );
    expect(config).toEqual({
      flavour: "multi_region",
      "widget.callback_urls.success": `${origin}/callback/success/${run}?mine=1`,
      "widget.callback_urls.exit": "https://example.com/callback/exit",
    });
  });

  it("replaces the run of another minting", () => {
    const once = (id: string) =>
      withRun({ flavour: "ofda", [callbackFields.event]: `${origin}/callback/event` }, origin, id);
    expect(withRun(once(other), origin, run)).toEqual(once(run));
  });

  it("changes nothing in a config without a catcher", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(withRun(config, "http://studio.invalid", run)).toEqual(config);
      }),
    );
  });
});
