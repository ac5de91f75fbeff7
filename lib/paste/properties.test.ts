import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { parameterNames } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { parseConfig } from "@/lib/widget/parse-config";
import { parseTokenRequest } from "@/lib/widget/parse-token-request";
import { holdsPrivate } from "@/lib/widget/private-names";
import { studioUrl } from "@/lib/widget/studio-url";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { buildWidgetUrl } from "@/lib/widget/widget-url";
import corpus from "@/lib/findings/corpus.test-support.json";
import { holdsConfig } from "./pasted";
import { readPaste } from "./read-paste";

const now = Date.UTC(2026, 0, 1);

/** Random settings may hold a number that looks like somebody's; such a one is dropped. */
const publicConfig = anyConfig.filter((config) => !holdsPrivate(Object.values(config).join(" ")));

function read(text: string) {
  const pasted = readPaste(text, now);
  if (!holdsConfig(pasted)) throw new Error(pasted.message);
  return pasted;
}

const ofUrl = (config: WidgetConfig) =>
  Object.fromEntries(parameterNames.map((name) => [name, config[name]]));

const fragments = fc.constantFrom(
  ...corpus.map(({ value }) => (typeof value === "string" ? value : JSON.stringify(value))),
  "curl -d '",
  "belvoSDK.createWidget(",
  "new URLSearchParams({",
  '{"item":[',
  "`${",
  "<<EOF\n",
  "^\n",
  "{{x}}",
  "params.set('locale',",
  "/?flavour=ofda",
);

describe("any text", () => {
  it("is answered without throwing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.string({ unit: "grapheme-ascii", maxLength: 200 }),
          fc.json(),
          fc
            .array(fc.oneof(fragments, fc.string({ maxLength: 5 })), { maxLength: 5 })
            .map((parts) => parts.join("")),
          // Cut anywhere.
          fragments.chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
          fragments.chain((text) => fc.nat(text.length).map((start) => text.slice(start))),
        ),
        (text) => {
          const pasted = readPaste(text, now);
          if (!holdsConfig(pasted)) expect(pasted.message).toMatch(/\.$/);
          else expect(pasted.config.flavour).toBeTypeOf("string");
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("what the studio exports", () => {
  it("is the same config when it is a studio URL", () => {
    fc.assert(
      fc.property(publicConfig, (config) => {
        const pasted = read(studioUrl(config));
        expect(pasted.config).toEqual(config);
        expect(pasted.unread).toEqual([]);
      }),
    );
  });

  it("is the same config when it is the address of a studio", () => {
    fc.assert(
      fc.property(publicConfig, (config) => {
        const pasted = read(`http://127.0.0.1:3000${studioUrl(config)}`);
        expect(pasted.config).toEqual(parseConfig(studioUrl(config).slice(1)).config);
      }),
    );
  });

  it("has the same parameters when it is a widget URL", () => {
    fc.assert(
      fc.property(publicConfig, (config) => {
        const url = buildWidgetUrl("https://widget.belvo.io/", config, "TOKEN");
        const pasted = read(url);
        const taken = parameterNames.filter((name) => url.includes(`&${name}=`));
        expect(ofUrl(pasted.config)).toMatchObject(
          Object.fromEntries(taken.map((name) => [name, config[name]])),
        );
        expect(pasted.unread).toEqual([]);
      }),
    );
  });

  it("is the same config when it is a token request, in a curl command or not", () => {
    fc.assert(
      fc.property(publicConfig, (config) => {
        const request = buildTokenRequest(config);
        const expected = parseTokenRequest(request, config.flavour).config;
        const json = JSON.stringify({ id: "$ID", password: "$PASSWORD", ...request }, null, 2);
        const pasted = read(json);
        if (pasted.flavour !== config.flavour) return;
        expect(pasted.config).toEqual(expected);
        const quoted = json.replaceAll("'", "'\\''");
        const sent = read(`curl -X POST https://sandbox.belvo.com/api/token/ \\\n  -d '${quoted}'`);
        expect(sent.config).toEqual({ ...expected, environment: "sandbox" });
      }),
    );
  });
});
