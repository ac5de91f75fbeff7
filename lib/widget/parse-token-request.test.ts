import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo, tokenFieldNames } from "./catalogue";
import { configOf, type WidgetConfig } from "./config";
import { anyConfig } from "./config-arbitrary.test-support";
import { sandboxIdentities } from "./identity";
import { encode } from "./kinds";
import { parseTokenRequest } from "./parse-token-request";
import { buildTokenRequest } from "./token-request";

/** What a token request carries of a config: its own fields, apart from what is sent without them. */
function carried(config: WidgetConfig): WidgetConfig {
  const fields = tokenFieldNames.flatMap((name) => {
    const value = config[name];
    const { sent } = appliesTo(name, config.flavour) ?? {};
    const isSent = value !== undefined && sent !== undefined && encode(value) === encode(sent);
    return value === undefined || isSent ? [] : [[name, value] as const];
  });
  const persona = config.flavour === "ofda" ? config.persona : undefined;
  return configOf(config.flavour, { ...Object.fromEntries(fields), ...(persona && { persona }) });
}

describe("parseTokenRequest", () => {
  it("reads back what buildTokenRequest makes", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const body: unknown = JSON.parse(JSON.stringify(buildTokenRequest(config)));
        expect(parseTokenRequest(body, config.flavour)).toEqual({
          config: carried(config),
          unread: [],
          withheld: [],
        });
      }),
    );
  });

  it("knows Belvo's sandbox people by their numbers and names", () => {
    const { individual, business } = sandboxIdentities;
    const personaOf = (identity: typeof individual) =>
      parseTokenRequest(buildTokenRequest({ flavour: "ofda" }, identity), "ofda");
    expect(personaOf(individual).config.persona).toBe("individual");
    expect(personaOf(business).config.persona).toBe("business");
    expect(personaOf({ ...business, business_name: "Belvo OF test" }).config.persona).toBe(
      "business",
    );
    expect(personaOf({ ...individual, name: "Maria Silva" })).toMatchObject({
      config: { flavour: "ofda" },
      withheld: ["widget.consent.identification_info"],
    });
  });

  it("names credentials and identities, and leaves them out", () => {
    const body = {
      id: "0a1b2c3d",
      password: "hidden",
      refresh: "hidden",
      widget: {
        identification_info: [{ type: "CPF", number: "11144477735", name: "Maria Silva" }],
        note: "of 111.444.777-35",
        consent: { cpf: "11144477735" },
        branding: { company_name: "ACME" },
      },
    };
    const parsed = parseTokenRequest(body, "ofda");
    expect(parsed.config).toEqual({ flavour: "ofda", "widget.branding.company_name": "ACME" });
    expect(parsed.unread).toEqual([]);
    expect(parsed.withheld).toEqual([
      "id",
      "password",
      "refresh",
      "widget.identification_info",
      "widget.note",
      "widget.consent.cpf",
    ]);
  });

  it("keeps what no config holds, under its path", () => {
    const body = {
      foo: null,
      stale_in: ["300d"],
      widget: {
        configuration: { country_codes: ["MX", "BR"] },
        color_scheme: "dark",
        theme: [{ css_key: "--unheard", value: "#000000" }, "text"],
        branding: true,
      },
    };
    const { config, unread } = parseTokenRequest(body, "multi_region");
    expect(config).toEqual({ flavour: "multi_region", stale_in: "300d" });
    expect(unread.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "foo=null",
      "widget.configuration.country_codes=MX,BR",
      "widget.color_scheme=dark",
      "widget.theme.--unheard=#000000",
      "widget.theme.1=text",
      "widget.branding=true",
    ]);
  });

  it("reads a widget that was sent as the text of its JSON", () => {
    const body = { widget: JSON.stringify({ color_scheme: "DARK" }) };
    expect(parseTokenRequest(body, "ofda").config["widget.color_scheme"]).toBe("DARK");
  });

  it.each([[null], [undefined], [5], ["text"], [[]], [[{ id: 1 }]]])(
    "reads nothing in %j",
    (body) => {
      expect(parseTokenRequest(body, "multi_region")).toEqual({
        config: { flavour: "multi_region" },
        unread: [],
        withheld: [],
      });
    },
  );

  it("never throws, and makes nothing of __proto__", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(parseTokenRequest({ widget: body, scopes: body }, "ofda").config.flavour).toBe(
          "ofda",
        );
      }),
    );
    const body: unknown = JSON.parse('{"__proto__": {"stale_in": "1d"}, "constructor": 1}');
    expect(parseTokenRequest(body, "ofda").unread.map(({ name }) => name)).toEqual([
      "__proto__.stale_in",
      "constructor",
    ]);
  });
});
