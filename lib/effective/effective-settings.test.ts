import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo } from "@/lib/widget/catalogue";
import { setNames, type WidgetConfig } from "@/lib/widget/config";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { environments } from "@/lib/widget/environments";
import { messageKey } from "@/lib/widget/message";
import { exampleGroups } from "@/lib/widget/examples";
import { effectiveSettings, type Situation } from "./effective-settings";
import { topics, type SettingName } from "./statement";

const anySituation: fc.Arbitrary<Situation> = fc.record({
  environment: fc.option(fc.constantFrom(...environments), { nil: undefined }),
  hasTypedIdentity: fc.boolean(),
});

/** The sentences that a setting is an origin of. */
function about(name: SettingName, config: WidgetConfig, situation: Situation = {}) {
  return effectiveSettings(config, situation)
    .filter(({ from }) => from.some((origin) => origin.name === name))
    .map(({ text }) => text)
    .join(" ");
}

function textOf(config: WidgetConfig, situation: Situation = {}) {
  return effectiveSettings(config, situation)
    .map(({ text }) => text)
    .join(" ");
}

const multi = { flavour: "multi_region" } as const;
const update = { flavour: "multi_region_update" } as const;
const ofda = { flavour: "ofda" } as const;

describe("the effective settings", () => {
  it("name every setting that is set", () => {
    fc.assert(
      fc.property(anyConfig, anySituation, (config, situation) => {
        const named = new Set(
          effectiveSettings(config, situation).flatMap(({ from }) =>
            from.filter(({ isDefault }) => !isDefault).map(({ name }) => name),
          ),
        );
        expect(setNames(config).filter((name) => !named.has(name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("have one code with values for each sentence", () => {
    fc.assert(
      fc.property(fc.array(anyConfig, { minLength: 2, maxLength: 12 }), (configs) => {
        const all = configs.flatMap((config) => effectiveSettings(config));
        const keys = new Set(all.map(({ says }) => messageKey(says)));
        const texts = new Set(all.map(({ text }) => text));
        const pairs = new Set(all.map(({ says, text }) => `${messageKey(says)} ${text}`));
        expect([keys.size, texts.size]).toEqual([pairs.size, pairs.size]);
      }),
      { numRuns: 50 },
    );
  });

  it("say of each origin whether it is a default, and of none that the flavour does not take", () => {
    fc.assert(
      fc.property(anyConfig, anySituation, (config, situation) => {
        for (const { from, text } of effectiveSettings(config, situation)) {
          expect(text).toMatch(/\S\.$/);
          expect(text).not.toMatch(/undefined|NaN|\n/);
          expect(from.length).toBeGreaterThan(0);
          for (const { name, isDefault } of from) {
            expect(isDefault).toBe(config[name] === undefined);
            if (name === "flavour" || name === "environment" || name === "persona") continue;
            expect(appliesTo(name, config.flavour)).toBeDefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("do not depend on the order in which the settings were made", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const reversed = Object.fromEntries(Object.entries(config).reverse());
        expect(effectiveSettings({ ...reversed, flavour: config.flavour })).toEqual(
          effectiveSettings(config),
        );
      }),
    );
  });

  it("come in the order of the topics", () => {
    for (const { config } of exampleGroups.flatMap(({ examples }) => examples)) {
      const places = effectiveSettings(config).map(({ topic }) => topics.indexOf(topic));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("stay silent on what the flavour does not take", () => {
    const stray: WidgetConfig = { ...update, country_codes: ["MX"], access_mode: "single" };
    expect(about("country_codes", stray)).toBe("");
    expect(about("access_mode", stray)).toBe("");
  });
});

describe("the language", () => {
  it("is Spanish by default, and a contradiction in Open Finance Brazil", () => {
    expect(about("locale", multi)).toContain("speaks Spanish");
    expect(about("locale", { ...multi, locale: "pt" })).toBe("The widget speaks Portuguese.");
    expect(effectiveSettings(ofda)[0]).toMatchObject({
      doubt: "contradicted",
      from: [{ name: "locale", isDefault: true }],
    });
  });
});

describe("the link and the credentials", () => {
  it("are recurrent and stored by default, and kept for a year with a single link", () => {
    expect(about("access_mode", multi)).toContain("recurrent link");
    expect(about("credentials_storage", multi)).toContain("as a recurrent link requires");
    expect(about("credentials_storage", { ...multi, access_mode: "single" })).toContain("365 days");
  });

  it("say what Belvo rejects", () => {
    expect(about("credentials_storage", { ...multi, credentials_storage: "365d" })).toContain(
      "invalid_credentials_storage",
    );
    const nothing = { ...multi, access_mode: "single", credentials_storage: "nostore" } as const;
    expect(about("credentials_storage", nothing)).toContain("invalid_fetch_resources");
    expect(
      about("credentials_storage", { ...nothing, fetch_resources: ["ACCOUNTS"] }),
    ).not.toContain("rejects");
  });

  it("do not take a wrong form for a number of days", () => {
    expect(about("credentials_storage", { ...multi, credentials_storage: "400d" })).toContain(
      "not store, nostore or 1d to 365d",
    );
    expect(about("stale_in", { ...multi, stale_in: "soon" })).toContain("not a number of days");
    expect(about("stale_in", { ...multi, stale_in: "1d" })).toContain("for 1 day after");
  });

  it("warn of an identifier that Belvo drops, without repeating it", () => {
    const text = about("external_id", { ...multi, external_id: "ana@example.com" });
    expect(text).toContain("an e-mail address");
    expect(text).not.toContain("ana@");
  });

  it("are those of the link in update mode", () => {
    expect(about("link_id", update)).toContain("requires link_id");
    expect(about("link_id", { ...update, link_id: "abc" })).toContain("repairs the link abc");
  });
});

describe("the institutions", () => {
  const sandbox = { environment: "sandbox" } as const;
  const production = { environment: "production" } as const;

  it("are those of the sandbox for the emulator too, and others in production", () => {
    expect(about("country_codes", multi, { environment: "emulator" }).replace("emulator", "")).toBe(
      about("country_codes", multi, sandbox),
    );
    expect(about("environment", ofda, sandbox)).toContain("ofmockbank_br_retail");
    expect(about("environment", ofda, production)).toContain("production");
    expect(about("environment", multi)).toContain("no environment is chosen");
  });

  it("say why the others are hidden", () => {
    const text = textOf(
      { ...multi, country_codes: ["BR"], institution_types: ["business"], resources: ["INCOMES"] },
      sandbox,
    );
    expect(text).toContain("None of the");
    expect(text).toContain("that are not in Brazil");
    expect(text).toContain("that are not business");
    expect(text).toContain("without INCOMES");
    expect(text).toContain("for more than one reason");
    expect(text).toContain("incomplete");
  });

  it("hide employment until it is asked for", () => {
    expect(about("institution_types", multi, sandbox)).toContain("planet_mx_employment");
    expect(about("institution_types", { ...multi, resources: ["OWNERS"] }, sandbox)).not.toContain(
      "hidden",
    );
  });

  it("open directly on the login of the only one that is named", () => {
    const named = (...institutions: string[]) =>
      about("institutions", { ...multi, institutions }, sandbox);
    expect(named("erebor_mx_retail")).toContain(
      "directly opens the login page of erebor_mx_retail.",
    );
    expect(named("narnia_mx_retail")).toContain("narnia_mx_retail, if Belvo has it");
    expect(named("erebor_mx_retail", "narnia_mx_retail")).toContain("The user chooses");
    expect(named("sat_mx_fiscal")).toContain("known in production but not in the sandbox");
    expect(named("sat_mx_fiscal")).not.toContain("directly");
  });

  it("promise no direct way where the filters alone leave one", () => {
    expect(
      about("institution_types", { ...multi, institution_types: ["fiscal"] }, sandbox),
    ).toContain("only if you set institutions");
  });

  it("admit what is not known of their resources", () => {
    expect(about("resources", { ...ofda, resources: ["BILLS"] }, production)).toContain(
      "Belvo does not list all of these resources for 48 matching institutions",
    );
  });

  it("are for the link to decide in update mode", () => {
    expect(textOf(update, production)).toContain("The link decides the institution");
  });
});

describe("the dialogs", () => {
  it("appear by default, where the documents and the collection disagree", () => {
    expect(about("show_close_dialog", multi)).toContain("The original collection sets false");
    expect(about("show_close_dialog", { ...multi, show_close_dialog: true })).toBe(
      "The widget asks for confirmation before the user leaves.",
    );
    expect(about("show_abandon_survey", { ...multi, show_abandon_survey: false })).toContain(
      "no survey",
    );
  });
});

describe("the consent", () => {
  it("names who consents", () => {
    expect(about("persona", ofda)).toContain("Nobody consents yet");
    expect(about("persona", { ...ofda, persona: "business" })).toContain("a CNPJ");
    expect(
      about("persona", { ...ofda, persona: "individual" }, { environment: "production" }),
    ).toContain("do not exist in production");
    expect(about("persona", ofda, { hasTypedIdentity: true })).toContain("entered on this page");
  });

  it("preselects the documented durations, and none for any other number", () => {
    const name = "widget.consent.default_consent_duration_days";
    expect(about(name, { ...ofda, [name]: 183 })).toBe(
      "The widget preselects a consent of 6 months.",
    );
    expect(about(name, { ...ofda, [name]: 180 })).toContain("as for any number except");
    expect(about(name, ofda)).toContain("Indeterminado");
  });

  it("says where the documents contradict each other on the purpose", () => {
    const both = { "widget.purpose": "why", "widget.consent.purpose": "because" };
    expect(about("widget.purpose", { ...ofda, ...both })).toContain(
      "Which one the user sees is undocumented",
    );
    expect(about("widget.purpose", { ...ofda, "widget.purpose": "why" })).toContain("“why”");
    expect(about("widget.purpose", ofda)).toContain("Belvo's own Portuguese");
  });

  it("says what was changed in the permissions", () => {
    const name = "widget.consent.permissions";
    expect(about(name, ofda)).toContain("Registration data");
    expect(about(name, { ...ofda, [name]: ["REGISTER", "BALANCES"] })).toContain("exactly");
  });
});

describe("the outcomes", () => {
  it("lead to their callbacks, errors and warnings to the one for events", () => {
    const config = { ...multi, "widget.callback_urls.event": "my-app://event" };
    const text = about("widget.callback_urls.event", config);
    expect(text).toContain("On an error, the widget goes to my-app://event");
    expect(text).toContain("On a warning, the widget probably goes to my-app://event");
    expect(about("widget.callback_urls.success", config)).toContain(
      "where the user lands is undocumented",
    );
  });
});

describe("the look", () => {
  it("tells the two schemes of the theme apart", () => {
    const config: WidgetConfig = {
      ...multi,
      "widget.theme.--color-primary-base": "#fff",
      "widget.theme.--color-primary-base-dark": "#000",
    };
    expect(about("widget.theme.--color-primary-base", config)).toContain("the light scheme");
    expect(about("widget.color_scheme", config)).toContain("color_scheme is undocumented");
    expect(about("widget.color_scheme", { ...config, "widget.color_scheme": "LIGHT" })).toContain(
      "The light scheme is set",
    );
  });
});

describe("what Belvo documents of an unset setting", () => {
  const doubts = (name: SettingName, config: WidgetConfig) =>
    effectiveSettings(config)
      .filter(({ from }) => from[0]?.name === name)
      .map(({ doubt }) => doubt);

  it("is the text without a company name, and the name in it", () => {
    const name = "widget.branding.company_name";
    expect(about(name, multi)).toContain("Link your account");
    expect(about(name, { ...multi, [name]: "ACME" })).toContain("“ACME” uses Belvo");
  });

  it("is the grey overlay", () => {
    expect(about("widget.branding.overlay_background_color", multi)).toContain("is grey");
  });

  it("is what Open Finance Brazil fetches, although its guide requires the field", () => {
    expect(about("fetch_resources", ofda)).toBe(
      "Without fetch_resources, Belvo fetches 12 months of ACCOUNTS, OWNERS, TRANSACTIONS and BILLS. The Open Finance Brazil guide requires the field all the same.",
    );
    expect(about("fetch_resources", multi)).toContain("OWNERS, ACCOUNTS and TRANSACTIONS");
    expect(about("fetch_resources", { ...multi, access_mode: "single" })).toBe(
      "What Belvo fetches without fetch_resources is undocumented.",
    );
  });

  it("is in doubt in update mode for what its pages do not show", () => {
    const name = "widget.branding.company_name";
    expect(doubts(name, { ...update, [name]: "ACME" })).toEqual(["undocumented"]);
    expect(doubts(name, { ...multi, [name]: "ACME" })).toEqual([undefined]);
  });

  it("is that no webhook announces the end of the consent of a single link", () => {
    expect(about("access_mode", { ...ofda, access_mode: "single" })).toContain("No webhook");
    expect(about("access_mode", { ...multi, access_mode: "single" })).not.toContain("webhook");
  });
});

describe("the token", () => {
  it("says how the scopes differ from the documented ones", () => {
    expect(about("scopes", { ...multi, scopes: ["write_links", "read_links"] })).toContain(
      "read_institutions is missing, and read_links is added",
    );
    expect(about("scopes", { ...multi, scopes: ["write_links", "read_institutions"] })).toContain(
      "in another order",
    );
  });
});
