import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appliesTo,
  catalogueNames,
  entryOf,
  isParameterName,
  namesFor,
  parameterNames,
  travelsIn,
} from "./catalogue";
import { configSchema } from "./schemas";
import { setNames } from "./config";
import { valueOfKind } from "./config-arbitrary.test-support";
import { flavours } from "./flavours/flavours";
import { groups } from "./parameter";
import { parseConfig } from "./parse-config";
import { parseWidgetUrl } from "./parse-widget-url";
import { sources } from "./sources";
import { studioUrl } from "./studio-url";
import { buildTokenRequest } from "./token-request";
import { buildWidgetUrl } from "./widget-url";

const widget = "https://widget.belvo.io/";

describe("the catalogue", () => {
  it("has these wire names, in the order of every output", () => {
    expect(catalogueNames.filter((name) => !name.startsWith("widget.theme."))).toMatchSnapshot();
  });

  it("has these parameters without words in Spanish and Portuguese", () => {
    expect(parameterNames.filter((name) => !entryOf(name).translated)).toMatchSnapshot();
  });

  it.each(["__proto__", "constructor", "toString", "access_token", "id", "locale ", ""])(
    "has no parameter named %j",
    (name) => {
      expect(isParameterName(name)).toBe(false);
    },
  );

  it("refuses the entry of a theme key that nobody documents", () => {
    expect(() => entryOf("widget.theme.--made-up")).toThrow("widget.theme.--made-up");
  });

  it("gives update mode one parameter of the URL", () => {
    expect(
      namesFor("multi_region_update").filter((name) => travelsIn(name) === "widget URL"),
    ).toEqual(["locale"]);
  });

  it("asks for the link in update mode and for the terms in Open Finance, and for nothing else", () => {
    const required = flavours.flatMap((flavour) =>
      namesFor(flavour)
        .filter((name) => appliesTo(name, flavour)?.required)
        .map((name) => [flavour, name]),
    );
    expect(required).toEqual([
      ["multi_region_update", "link_id"],
      ["ofda", "widget.consent.terms_and_conditions_url"],
    ]);
  });
});

describe.each(catalogueNames)("%s", (name) => {
  const entry = entryOf(name);
  const its = flavours.filter((flavour) => appliesTo(name, flavour));

  it("says what it is in one line", () => {
    expect(entry.label).toMatch(/^\S.{1,59}$/);
    expect(entry.help).toMatch(/^\S.{4,110}$/);
    expect(entry.help).toMatch(/[.]$/);
    expect(entry.unset).toMatch(/^\S.{3,110}[.]$/);
    expect(groups).toContain(entry.group);
  });

  it("has synonyms beside its name and its label", () => {
    const words = entry.synonyms?.split(" ") ?? [];
    const said = `${name} ${entry.label}`.toLowerCase();
    expect(words.filter((word) => said.includes(word))).toEqual([]);
    for (const word of words) expect(word).toMatch(/^[a-z0-9-]+$/);
    expect(new Set(words).size).toBe(words.length);
  });

  it("names a source on Belvo's documentation host or the collection's", () => {
    const { origin } = new URL(entry.source.url);
    expect(origin).toBe(
      entry.source.url === sources.collection.url
        ? "https://developers.qodex.ai"
        : "https://developers.belvo.com",
    );
  });

  it("belongs to a flavour, whose options and values are its own", () => {
    expect(its).not.toEqual([]);
    const known =
      "options" in entry.kind ? new Set(entry.kind.options.map(({ value }) => value)) : new Set();
    for (const flavour of its) {
      const { options = [], sent } = appliesTo(name, flavour) ?? {};
      for (const option of options) expect(known).toContain(option);
      if (sent !== undefined) {
        expect(configSchema.safeParse({ flavour, [name]: sent }).success).toBe(true);
      }
    }
  });

  it("offers each option once, with a label", () => {
    if (!("options" in entry.kind)) return;
    const values = entry.kind.options.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    for (const { label } of entry.kind.options) expect(label).not.toBe("");
  });

  it.each(its)("survives the studio URL of %s, and travels where it says", (flavour) => {
    fc.assert(
      fc.property(valueOfKind(entry.kind), (value) => {
        const config = configSchema.parse({ flavour, [name]: value });
        expect(parseConfig(studioUrl(config).slice(1))).toEqual({
          config,
          unread: [],
          withheld: [],
        });

        const url = buildWidgetUrl(widget, config, "token");
        const travels = travelsIn(name) === "widget URL";
        expect(parseWidgetUrl(url, flavour)).toEqual({
          accessToken: "token",
          config: travels ? config : { flavour },
          unread: [],
        });
        const request = JSON.stringify(buildTokenRequest(config));
        const bare = JSON.stringify(buildTokenRequest({ flavour }));
        const { sent } = appliesTo(name, flavour) ?? {};
        if (travels) expect(request).toBe(bare);
        else if (JSON.stringify(sent) !== JSON.stringify(value)) expect(request).not.toBe(bare);
      }),
      { numRuns: 20 },
    );
  });

  it("is sent by no flavour that does not take it", () => {
    const value = fc.sample(valueOfKind(entry.kind), { numRuns: 1, seed: 7 })[0];
    for (const flavour of flavours.filter((other) => !its.includes(other))) {
      const config = configSchema.parse({ flavour, [name]: value });
      expect(buildWidgetUrl(widget, config, "t")).toBe(`${widget}?access_token=t`);
      expect(buildTokenRequest(config)).toEqual(buildTokenRequest({ flavour }));
    }
  });

  it.each(its)("sends nothing to %s when unset, beyond what the flavour sends", (flavour) => {
    expect(setNames({ flavour })).toEqual([]);
    expect(studioUrl({ flavour })).not.toContain(name);
    expect(buildWidgetUrl(widget, { flavour }, "t")).not.toContain(name);
    const { sent } = appliesTo(name, flavour) ?? {};
    const last = name.split(".").at(-1);
    const isSent = JSON.stringify(buildTokenRequest({ flavour })).includes(`"${last}":`);
    if (travelsIn(name) === "token request" && sent === undefined) expect(isSent).toBe(false);
    if (sent !== undefined) expect(isSent).toBe(true);
  });
});
