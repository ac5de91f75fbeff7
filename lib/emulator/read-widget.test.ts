import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameterNames } from "@/lib/widget/catalogue";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { Grant } from "./grant";
import type { TokenReading } from "./read-token";
import { accessTokenOf, readWidget, type WidgetReading } from "./read-widget";
import { unreadText } from "@/lib/widget/unread-texts";

const valid = (flavour: Flavour, settings: Grant["settings"] = {}): TokenReading => ({
  state: "valid",
  jti: "1",
  minutesLeft: 10,
  expiresAt: 0,
  grant: { flavour, settings },
});
const read = (query: string, token = valid("multi_region")) =>
  readWidget(`https://studio.example/emulator/widget?access_token=x${query}`, token);
const remaining = (reading: WidgetReading) =>
  reading.choice?.remaining.map(({ name }) => name) ?? [];
const reasons = (reading: WidgetReading, institution: string) =>
  reading.choice?.fallen
    .find((fallen) => fallen.institution.name === institution)
    ?.reasons.map(({ kind }) => kind);

const everything =
  "&access_mode=single&external_id=hosted-widget-example&locale=pt&enable_openbanking=true&show_close_dialog=false" +
  "&show_abandon_survey=true&country_codes=BR&institutions=ofmockbank_br_retail&institution_types=retail,business" +
  "&resources=ACCOUNTS,OWNERS&integration_type=openfinance";

/** In the order of the catalogue. */
const namesOfEverything = parameterNames.filter((name) => everything.includes(`&${name}=`));

describe("readWidget", () => {
  it("reads a full URL, in the order of the catalogue", () => {
    const reversed = everything.slice(1).split("&").reverse().join("&");
    const reading = read(`&${reversed}`, valid("ofda"));
    expect(reading.parameters.map(({ name }) => name)).toEqual(namesOfEverything);
    expect(reading.unread).toEqual([]);
    expect(reading.locale).toBe("pt");
    expect(reading.parameters.find(({ name }) => name === "country_codes")).toEqual({
      name: "country_codes",
      label: { text: "Países" },
      value: "BR",
      meanings: [{ text: "Brasil" }],
      notes: [],
    });
    expect(reading.parameters.find(({ name }) => name === "show_close_dialog")).toMatchObject({
      value: "false",
      meanings: [{ text: "Fecha sem perguntar" }],
    });
    expect(remaining(reading)).toEqual(["ofmockbank_br_retail"]);
    expect(reading.choice?.goesStraightToLogin).toBe(true);
  });

  it("reads the same from encoded commas", () => {
    expect(read("&country_codes=BR%2CMX")).toEqual(read("&country_codes=BR,MX"));
  });

  it("speaks Spanish where the URL does not say", () => {
    expect(read("").locale).toBe("es");
    expect(read("&locale=pt-BR").locale).toBe("es");
  });

  it("notes what the catalogue finds odd", () => {
    const [locale] = read("&locale=es", valid("ofda")).parameters;
    expect(locale?.notes).toHaveLength(1);
    expect(locale?.notes[0]).toMatch(/Set locale to pt/);
  });

  it("notes a token that clashes with the URL", () => {
    const token = valid("multi_region", { credentials_storage: "nostore" });
    expect(read("&access_mode=recurrent", token).settings[0]?.notes[0]).toMatch(/must store/);
    expect(
      read("&access_mode=single", valid("multi_region", { credentials_storage: "30d" })).settings[0]
        ?.notes,
    ).toEqual([]);
  });

  it.each([
    ["country=BR", "Unknown parameter."],
    ["locale=pt-BR", "Allowed: es, pt, en."],
    ["show_close_dialog=no", "Allowed: true, false."],
    ["external_id=", "Empty value."],
    ["integration_type=openfinance", "Multi-region does not use this parameter."],
    [
      "link_id=7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90",
      "Belongs in the token request. The widget ignores it in the URL.",
    ],
    [
      "widget.branding.company_name=ACME",
      "Belongs in the token request. The widget ignores it in the URL.",
    ],
    ["access_token=other", "Duplicate. The first valid value is used."],
    ["__proto__=1", "Unknown parameter."],
  ])("says why it does not read %s", (entry, reason) => {
    const [name, value] = entry.split("=");
    const reading = read(`&${entry}`);
    expect(reading.unread.map((one) => ({ ...one, reason: unreadText(one.reason) }))).toEqual([
      { name, value, reason },
    ]);
    expect(reading.parameters).toEqual([]);
  });

  it("reads the readable items of a list", () => {
    const reading = read("&country_codes=BR,br");
    expect(reading.parameters[0]).toMatchObject({ value: "BR" });
    expect(reading.unread).toMatchObject([{ name: "country_codes", value: "br" }]);
  });

  it("leaves the filters of update mode unread", () => {
    const reading = read("&country_codes=BR", valid("multi_region_update"));
    expect(reading.unread).toMatchObject([{ name: "country_codes" }]);
    expect(remaining(reading)).toContain("erebor_mx_retail");
  });

  it("refuses no parameter for its flavour while no token says which it is", () => {
    const reading = readWidget(`/emulator/widget?${everything}`, { state: "missing" });
    expect(reading.parameters).toHaveLength(namesOfEverything.length);
    expect(reading).not.toHaveProperty("flavour");
    expect(reading).not.toHaveProperty("choice");
    expect(reading.callbacks).toEqual({});
  });

  it("knows where each outcome leads", () => {
    const token = valid("multi_region", {
      "widget.callback_urls.success": "my-app://success",
      "widget.callback_urls.event": "https://example.com/event",
    });
    expect(read("", token).callbacks).toEqual({
      success: "my-app://success",
      error: "https://example.com/event",
      warning: "https://example.com/event",
    });
  });

  it("tells the settings of an expired token", () => {
    const token: TokenReading = {
      state: "expired",
      expiresAt: 0,
      grant: { flavour: "multi_region", settings: { stale_in: "300d" } },
    };
    expect(read("", token).settings).toMatchObject([{ name: "stale_in", value: "300d" }]);
  });

  it("never throws, and loses nothing", () => {
    const known = fc.constantFrom<string>(...parameterNames, "access_token", "__proto__", "scopes");
    const entry = fc.tuple(fc.oneof(known, fc.string({ minLength: 1 })), fc.string());
    const token = fc.constantFrom<TokenReading>(
      { state: "missing" },
      { state: "malformed" },
      valid("ofda"),
      valid("multi_region"),
      valid("multi_region_update", { link_id: "nonsense", scopes: "" }),
    );
    fc.assert(
      fc.property(fc.array(entry), token, (entries, reading) => {
        const query = new URLSearchParams(entries);
        const { parameters, unread } = readWidget(`/emulator/widget?${query}`, reading);
        const told = new Set([...parameters, ...unread].map(({ name }) => name));
        for (const [name] of entries) {
          if (name !== "access_token") expect(told).toContain(name.toWellFormed());
        }
      }),
    );
  });

  it("never throws at text that is no address", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readWidget(text, { state: "missing" })).not.toThrow();
        expect(() => accessTokenOf(`?${text}`)).not.toThrow();
      }),
    );
  });
});

describe("the institutions that remain", () => {
  it("are those with credentials, without employment, where the URL sets nothing", () => {
    const reading = read("");
    expect(remaining(reading)).toHaveLength(14);
    expect(reasons(reading, "ofmockbank_br_retail")).toEqual(["other-integration"]);
    expect(reasons(reading, "planet_mx_employment")).toEqual(["employment-hidden"]);
    expect(reading.choice?.goesStraightToLogin).toBe(false);
  });

  it.each([
    ["institution_types=employment", ["planet_mx_employment"]],
    ["resources=EMPLOYMENT_RECORDS", ["planet_mx_employment"]],
    ["institutions=planet_mx_employment", ["planet_mx_employment"]],
    ["country_codes=CO", ["erebor_co_retail", "gringotts_co_retail", "heimdall_co_retail"]],
    [
      "institution_types=fiscal,business",
      ["ironbank_br_business", "gotham_br_business", "tatooine_mx_fiscal"],
    ],
    ["resources=ACCOUNTS,INVOICES", []],
    ["institutions=erebor_mx_retail,erebor_br_retail&country_codes=BR", ["erebor_br_retail"]],
  ])("follow %s", (query, expected) => {
    expect(remaining(read(`&${query}`))).toEqual(expected);
  });

  it("are those of open finance for Open Finance Brazil", () => {
    const reading = read("", valid("ofda"));
    expect(remaining(reading)).toEqual(["ofmockbank_br_retail"]);
    expect(reading.choice?.goesStraightToLogin).toBe(false);
  });

  it("leave out the others with every reason", () => {
    const reading = read(
      "&country_codes=BR&institution_types=business&resources=INVOICES&institutions=x_mx_y",
    );
    expect(reasons(reading, "erebor_mx_retail")).toEqual([
      "other-country",
      "not-listed",
      "other-type",
      "lacks-resources",
    ]);
  });

  it("do not include names that the sandbox does not have", () => {
    const reading = read("&institutions=erebor_mx_retail,sat_mx_fiscal,narnia_mx_retail");
    expect(reading.choice?.absent).toEqual([
      { name: "sat_mx_fiscal", absence: "production-only" },
      { name: "narnia_mx_retail", absence: "unknown" },
    ]);
    expect(reading.choice?.goesStraightToLogin).toBe(true);
  });
});

describe("accessTokenOf", () => {
  it.each([
    ["/emulator/widget?access_token=a.b.c&locale=pt", "a.b.c"],
    ["/emulator/widget?locale=pt&access_token=a#top", "a"],
    ["/emulator/widget?access_token=", undefined],
    ["/emulator/widget", undefined],
  ])("reads %s", (url, token) => {
    expect(accessTokenOf(url)).toBe(token);
  });
});
