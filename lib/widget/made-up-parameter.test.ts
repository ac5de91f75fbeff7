/** Adds an entry to each half of the catalogue and a check of one, and nothing else, and asks everything that is derived from it. */

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DeclaredRule } from "./declared-rule";
import { urlWith } from "./example-text";
import { inEachFlavour, newLinks } from "./flavours/in-each-flavour";
import { choice, flag } from "./kinds";
import { parameter } from "./parameter";
import type * as parametersModule from "./parameters";
import { check } from "./check-builders";
import { message } from "./message";
import { sources } from "./sources";
import type * as tokenFieldsModule from "./token-fields";
import type * as urlChecksModule from "./url-checks";

const tooLoud: DeclaredRule = {
  id: "mood-too-loud",
  severity: "warning",
  about: "url",
  meaning: "The widget startles the user.",
  source: sources.startup,
  bad: urlWith("mood=loud"),
  good: urlWith("mood=calm"),
};

const mood = parameter({
  kind: choice(
    { value: "calm", label: "Calm", translated: { es: "Tranquilo", pt: "Calmo" } },
    { value: "loud", label: "Loud" },
  ),
  group: "appearance",
  label: "Mood",
  translated: { es: "Ánimo", pt: "Humor" },
  help: "How the widget greets the user.",
  unset: "The widget is calm.",
  default: "calm",
  aliases: ["temper"],
  spellings: { quiet: "calm" },
  droppedValues: ["grim"],
  status: "documented",
  source: sources.startup,
  flavours: newLinks,
});

const moodChecks = [
  check(
    tooLoud,
    (value: string) => (value === "loud" ? message("too-loud", "Too loud. Use calm.") : undefined),
    {
      suggestion: "calm",
      mend: () => "calm",
    },
  ),
];

const waves = parameter({
  kind: flag("It waves", "It stands still"),
  group: "branding",
  label: "Waves",
  help: "The widget waves at the user.",
  unset: "It stands still.",
  status: "documented",
  source: sources.branding,
  flavours: inEachFlavour(({ asksForConsent }) => (asksForConsent ? { sent: true } : {})),
});

const now = Date.UTC(2026, 10, 1);
const widget = "https://widget.belvo.io/";

async function load() {
  const [
    catalogue,
    config,
    widgetUrl,
    parseWidgetUrl,
    studioUrl,
    parseConfig,
    tokenRequest,
    parseTokenRequest,
    parametersPage,
    findings,
    rules,
    findingsPage,
    effective,
    paste,
    compare,
    matrixUrl,
    plan,
    readWidget,
    grant,
    formView,
  ] = await Promise.all([
    import("./catalogue"),
    import("./config"),
    import("./widget-url"),
    import("./parse-widget-url"),
    import("./studio-url"),
    import("./parse-config"),
    import("./token-request"),
    import("./parse-token-request"),
    import("./parameters-page"),
    import("@/lib/findings/findings-of-config"),
    import("@/lib/findings/rules"),
    import("@/lib/findings/findings-page"),
    import("@/lib/effective/effective-settings"),
    import("@/lib/paste/read-paste"),
    import("@/lib/compare/compare-configs"),
    import("@/lib/matrix/matrix-url"),
    import("@/lib/matrix/plan"),
    import("@/lib/emulator/read-widget"),
    import("@/lib/emulator/grant"),
    import("@/components/studio/form/form-view"),
  ]);
  return {
    ...catalogue,
    ...config,
    ...widgetUrl,
    ...parseWidgetUrl,
    ...studioUrl,
    ...parseConfig,
    ...tokenRequest,
    ...parseTokenRequest,
    ...parametersPage,
    ...findings,
    ...rules,
    findingsPage: findingsPage.findingsPage,
    ...effective,
    ...paste,
    ...compare,
    ...matrixUrl,
    ...plan,
    ...readWidget,
    ...grant,
    ...formView,
  };
}

let studio: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("./parameters", async (original) => {
    const { parameters } = await original<typeof parametersModule>();
    return { parameters: { ...parameters, mood } };
  });
  vi.doMock("./token-fields", async (original) => {
    const { tokenFields } = await original<typeof tokenFieldsModule>();
    return { tokenFields: { ...tokenFields, "widget.waves": waves } };
  });
  vi.doMock("./url-checks", async (original) => {
    const { urlChecks } = await original<typeof urlChecksModule>();
    return { urlChecks: { ...urlChecks, mood: moodChecks } };
  });
  studio = await load();
});

afterAll(() => {
  vi.doUnmock("./url-checks");
  vi.doUnmock("./parameters");
  vi.doUnmock("./token-fields");
  vi.resetModules();
});

const loud = () => studio.configOf("multi_region", { mood: "loud", "widget.waves": false });
const rulesIn = (text: string) => {
  const pasted = studio.readPaste(text, now);
  return "findings" in pasted
    ? pasted.findings.map(({ rule, parameter, suggestion }) => ({ rule, parameter, suggestion }))
    : [];
};

describe("a new entry of the catalogue", () => {
  it("is in the form, and is found by its words", () => {
    const shown = (search: string) =>
      studio
        .shownGroups("multi_region", { ...studio.firstView, search }, [])
        .flatMap(({ names }) => names);
    expect(shown("mood")).toEqual(["mood"]);
    expect(shown("loud")).toEqual(["mood"]);
    expect(shown("waves")).toEqual(["widget.waves"]);
  });

  it("survives the studio URL, the widget URL and the token request", () => {
    const config = loud();
    const url = studio.studioUrl(config);
    expect(url).toBe("/?mood=loud&widget.waves=false");
    expect(studio.parseConfig(url.slice(1))).toEqual({ config, unread: [], withheld: [] });
    const address = studio.buildWidgetUrl(widget, config, "token");
    expect(address).toBe(`${widget}?access_token=token&mood=loud`);
    expect(studio.parseWidgetUrl(address, "multi_region").config).toMatchObject({ mood: "loud" });
    const body = studio.buildTokenRequest(config);
    expect(body).toMatchObject({ widget: { waves: false } });
    expect(studio.parseTokenRequest(body, "multi_region").config).toMatchObject({
      "widget.waves": false,
    });
  });

  it("is sent by the flavour that says so", () => {
    expect(studio.buildTokenRequest({ flavour: "ofda" })).toMatchObject({
      widget: { waves: true },
    });
  });

  it("is left out by a flavour that does not take it", () => {
    const reading = studio.parseConfig("flavour=multi_region_update&mood=loud");
    expect(reading.unread).toMatchObject([{ name: "mood", value: "loud" }]);
  });

  it("is read from a paste", () => {
    const pasted = studio.readPaste(`${widget}?access_token=x&mood=loud`, now);
    expect(pasted).toMatchObject({ config: { mood: "loud" }, unread: [] });
    expect(
      studio.readPaste(
        JSON.stringify({ scopes: "read_institutions,write_links", widget: { waves: true } }),
        now,
      ),
    ).toMatchObject({ config: { "widget.waves": true }, unread: [] });
  });

  it.each([
    ["mood=quiet", "invalid-value", "mood", "calm"],
    ["mood=LOUD", "wrong-case", "mood", "loud"],
    ["mood=grim", "legacy-value", "mood", undefined],
    ["temper=loud", "unknown-parameter", "temper", "mood"],
    ["waves=true", "misplaced-parameter", "waves", "widget.waves"],
  ])("has findings: %s", (query, rule, parameter, suggestion) => {
    expect(rulesIn(`${widget}?access_token=x&${query}`)).toContainEqual({
      rule,
      parameter,
      suggestion,
    });
  });

  it("is not found wanting when it is right", () => {
    const config = studio.configOf("multi_region", { mood: "calm", "widget.waves": false });
    const found = studio.findingsOfConfig({ config, unread: [] });
    expect(found.filter(({ parameter }) => /mood|waves/.test(parameter))).toEqual([]);
  });

  it("has a rule for its check, with a fix", () => {
    const reading = { config: loud(), unread: [] };
    const [finding, ...others] = studio
      .findingsOfConfig(reading)
      .filter(({ parameter }) => parameter === "mood");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "mood-too-loud",
      severity: "warning",
      message: "Too loud. Use calm.",
      suggestion: "calm",
    });
    expect(finding?.fix?.(reading).config).toMatchObject({ mood: "calm" });
    expect(studio.rules.filter(({ id }) => id === "mood-too-loud")).toHaveLength(1);
    expect(studio.findingsPage()).toContain("### `mood-too-loud`");
  });

  it("has a sentence, set and unset", () => {
    const texts = (config: ReturnType<typeof loud>) =>
      studio.effectiveSettings(config).map(({ text }) => text);
    expect(texts(loud())).toEqual(
      expect.arrayContaining(["Mood: Loud.", "Waves: It stands still."]),
    );
    expect(texts({ flavour: "multi_region" })).toContain("Mood: The widget is calm.");
  });

  it("reaches the emulator's widget, in its words", () => {
    const reading = studio.readWidget(`${widget}?access_token=x&mood=calm&locale=pt`, {
      state: "valid",
      jti: "1",
      minutesLeft: 10,
      expiresAt: 0,
      grant: studio.grantOf({ scopes: "read_institutions", widget: { waves: false } }),
    });
    expect(reading.parameters).toContainEqual({
      name: "mood",
      label: { text: "Humor" },
      value: "calm",
      meanings: [{ text: "Calmo" }],
      notes: [],
    });
    expect(reading.settings).toContainEqual({
      name: "widget.waves",
      label: { text: "Waves", lang: "en" },
      value: "false",
      meanings: [{ text: "It stands still", lang: "en" }],
      notes: [],
    });
  });

  it("varies in a matrix", () => {
    const { matrix, unread } = studio.parseMatrixUrl(
      "axis.mood=calm&axis.mood=loud&axis.widget.waves=true&axis.widget.waves=",
    );
    expect(unread).toEqual([]);
    const plan = studio.planMatrix(matrix);
    expect(plan.ok && plan.value.rows).toHaveLength(4);
  });

  it("is compared by what it means", () => {
    const compared = (left: object, right: object) =>
      studio
        .compareConfigs(
          studio.configOf("multi_region", { ...left }),
          studio.configOf("multi_region", { ...right }),
        )
        .map(({ name, change }) => ({ name, change }));
    expect(compared({ mood: "calm" }, {})).toEqual([]);
    expect(compared({ mood: "loud" }, {})).toEqual([
      { name: "mood", change: { left: "Mood: Loud.", right: "Mood: The widget is calm." } },
    ]);
  });

  it("is in the reference", () => {
    expect(studio.parametersPage()).toContain(
      "### `mood`\n\nMood. How the widget greets the user.",
    );
    expect(studio.parametersPage()).toContain("### `widget.waves`");
  });
});
