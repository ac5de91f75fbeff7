/** Adds a declaration to the flavours, and nothing else, and asks everything that is derived from them. */

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type * as declarationsModule from "./declarations";
import type { FlavourDeclaration } from "./flavour";

const madeUp: FlavourDeclaration = {
  label: "Kiosk",
  translated: { es: "Quiosco", pt: "Quiosque" },
  when: "Connect a user at a kiosk.",
  widgetUrls: { sandbox: "https://kiosk.sandbox.test/", production: "https://kiosk.test/" },
  scopes: ["read_institutions", "write_links", "write_kiosks"],
  tellingScopes: ["write_kiosks"],
  asksForConsent: false,
  repairsLink: false,
  integration: "openfinance",
  onlyLocale: "pt",
  hidesEmployment: false,
  samples: () => ({ locale: "pt" }),
};

const now = Date.UTC(2026, 10, 1);

async function load() {
  const [
    flavours,
    catalogue,
    config,
    checks,
    widgetUrl,
    widgetHosts,
    parseWidgetUrl,
    studioUrl,
    parseConfig,
    tokenRequest,
    parseTokenRequest,
    parametersPage,
    tellFlavour,
    findings,
    effective,
    paste,
    matrixUrl,
    plan,
    readWidget,
    readToken,
    handleEmulator,
    phrase,
    formView,
  ] = await Promise.all([
    import("./flavours"),
    import("@/lib/widget/catalogue"),
    import("@/lib/widget/config"),
    import("@/lib/widget/checks"),
    import("@/lib/widget/widget-url"),
    import("@/lib/widget/widget-hosts"),
    import("@/lib/widget/parse-widget-url"),
    import("@/lib/widget/studio-url"),
    import("@/lib/widget/parse-config"),
    import("@/lib/widget/token-request"),
    import("@/lib/widget/parse-token-request"),
    import("@/lib/widget/parameters-page"),
    import("./tell-flavour"),
    import("@/lib/findings/findings-of-config"),
    import("@/lib/effective/effective-settings"),
    import("@/lib/paste/read-paste"),
    import("@/lib/matrix/matrix-url"),
    import("@/lib/matrix/plan"),
    import("@/lib/emulator/read-widget"),
    import("@/lib/emulator/read-token"),
    import("@/lib/emulator/handle-emulator"),
    import("@/lib/emulator/phrase"),
    import("@/components/studio/form/form-view"),
  ]);
  const flavour: string = "kiosk";
  if (!flavours.isFlavour(flavour)) throw new Error("The declaration is missing.");
  return {
    flavour,
    ...flavours,
    ...catalogue,
    ...config,
    ...checks,
    ...widgetUrl,
    ...widgetHosts,
    ...parseWidgetUrl,
    ...studioUrl,
    ...parseConfig,
    ...tokenRequest,
    ...parseTokenRequest,
    ...parametersPage,
    ...tellFlavour,
    ...findings,
    ...effective,
    ...paste,
    ...matrixUrl,
    ...plan,
    ...readWidget,
    ...readToken,
    ...handleEmulator,
    ...phrase,
    ...formView,
  };
}

let studio: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("./declarations", async (original) => {
    const { declarations } = await original<typeof declarationsModule>();
    return { declarations: { ...declarations, kiosk: madeUp } };
  });
  studio = await load();
});

afterAll(() => {
  vi.doUnmock("./declarations");
  vi.resetModules();
});

const config = () =>
  studio.configOf(studio.flavour, { locale: "pt", country_codes: ["BR"], stale_in: "30d" });

describe("a new flavour", () => {
  it("takes the parameters that its properties ask for", () => {
    const names = studio.namesFor(studio.flavour);
    expect(names).toEqual(expect.arrayContaining(["access_mode", "scopes", "stale_in"]));
    expect(names).not.toContain("link_id");
    expect(names).not.toContain("widget.consent.permissions");
    expect(studio.appliesTo("institutions", studio.flavour)?.options).toContain(
      "ofmockbank_br_retail",
    );
  });

  it("is in the form and in the reference", () => {
    const shown = studio
      .shownGroups(studio.flavour, studio.firstView, [])
      .flatMap(({ names }) => names);
    expect(shown.toSorted()).toEqual(studio.namesFor(studio.flavour).toSorted());
    expect(studio.parametersPage()).toContain("| `kiosk` | Kiosk | Connect a user at a kiosk. |");
  });

  it("survives the studio URL, the widget URL and the token request", () => {
    const url = studio.studioUrl(config());
    expect(url).toBe("/?flavour=kiosk&locale=pt&country_codes=BR&stale_in=30d");
    expect(studio.parseConfig(url.slice(1)).config).toEqual(config());
    const host = studio.widgetHost({ emulator: "" }, "sandbox", studio.flavour);
    expect(host).toBe("https://kiosk.sandbox.test/");
    expect(studio.widgetOrigins(undefined)).toContain("https://kiosk.test");
    const address = studio.buildWidgetUrl(host, config(), "token");
    expect(studio.parseWidgetUrl(address, studio.flavour).config).toMatchObject({ locale: "pt" });
    const body = studio.buildTokenRequest(config());
    expect(body).toMatchObject({ scopes: "read_institutions,write_links,write_kiosks" });
    expect(studio.parseTokenRequest(body, studio.flavour).config).toMatchObject({
      stale_in: "30d",
    });
  });

  it("is told from a token request", () => {
    const body = studio.buildTokenRequest(config());
    expect(studio.tellFlavour([], body)).toBe("kiosk");
    expect(studio.readPaste(JSON.stringify(body), now)).toMatchObject({ flavour: "kiosk" });
  });

  it("has nothing to mend when it is right, and findings when it is not", () => {
    const rules = (values: object) =>
      studio
        .findingsOfConfig({ config: studio.configOf(studio.flavour, { ...values }), unread: [] })
        .map(({ rule, severity }) => `${rule}: ${severity}`);
    expect(rules(config())).toEqual([]);
    expect(studio.checkConfig(config())).toEqual([]);
    expect(rules({ locale: "es" })).toEqual(["ofda-needs-pt: error"]);
    expect(rules({ locale: "pt", country_codes: ["MX"] })).toContain("not-for-flavour: error");
  });

  it("has effective settings without a consent", () => {
    const statements = studio.effectiveSettings(config());
    expect(statements.map(({ text }) => text)).toContain(
      "The token gets the documented scopes: read_institutions, write_links and write_kiosks.",
    );
    expect(statements.flatMap(({ from }) => from.map(({ name }) => name))).not.toContain(
      "widget.consent.permissions",
    );
  });

  it("gets a token of the emulator, whose widget says so", async () => {
    const answer = await studio.handleEmulator(
      new Request("http://127.0.0.1/emulator/api/token/", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          id: "emulator",
          password: "emulator",
          ...studio.buildTokenRequest(config()),
        }),
      }),
    );
    const { access }: { access: string } = await answer.json();
    const address = studio.buildWidgetUrl("http://127.0.0.1/emulator/widget", config(), access);
    const reading = studio.readWidget(address, await studio.readToken(access));
    expect(reading.flavour).toBe("kiosk");
    expect(reading.unread).toEqual([]);
    expect(reading.choice?.remaining.map(({ name }) => name)).toContain("ofmockbank_br_retail");
    expect(studio.flavourLabel("pt", studio.flavour)).toBe("Quiosque");
  });

  it("varies in a matrix", () => {
    const { matrix, unread } = studio.parseMatrixUrl(
      "axis.flavour=kiosk&axis.flavour=multi_region&axis.locale=pt&axis.locale=es",
    );
    expect(unread).toEqual([]);
    const plan = studio.planMatrix(matrix);
    // Kiosk works in Portuguese only.
    expect(plan.ok && plan.value.rows).toHaveLength(3);
  });
});
