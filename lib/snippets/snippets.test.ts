import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { answerOf } from "@/lib/paste/answer";
import { readPaste } from "@/lib/paste/read-paste";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import {
  everyConfig,
  fullConfig,
  nastyConfig,
  smallConfig,
  studio,
} from "./snippet-cases.test-support";
import { withoutCatchers } from "./program";
import { printerOf, snippetLanguages, writeSnippet, type SnippetLanguage } from "./snippets";

/** What runs in a page or an app gets the URL from a server. */
const isClient = (language: SnippetLanguage) => printerOf(language).side === "client";
const clients = snippetLanguages.filter(isClient);
const others = snippetLanguages.filter((language) => !isClient(language));

/** Those that hold the whole config. */
const whole: readonly SnippetLanguage[] = others.filter((one) => one !== "env");
const configs = Object.entries(everyConfig);

describe.each(snippetLanguages)("%s", (language) => {
  it.each(configs)("names only hosts of Belvo's and of the config (%s)", (_, config) => {
    const { text } = writeSnippet(language, { ...config, environment: "emulator" }, studio);
    expect(text).not.toMatch(/127\.0\.0\.1|emulator|: undefined|\[object/);
  });

  it("says which callback was a page of the studio", () => {
    const config = configOf("multi_region", {
      "widget.callback_urls.exit": `${studio}/callback/exit`,
    });
    const { text } = writeSnippet(language, config, studio);
    expect(text).not.toContain(studio);
    expect(text).toContain("The exit callback was a page of the studio.");
  });

  it("has a name for its file", () => {
    expect(printerOf(language).label).not.toBe("");
    expect(writeSnippet(language, smallConfig, studio).file).toMatch(/^[.\w-]+$/);
  });
});

describe.each(others)("%s", (language) => {
  it("leaves out what is unset", () => {
    const { text } = writeSnippet(language, smallConfig, studio);
    expect(text).not.toMatch(/locale|callback|branding|theme/);
  });
});

describe.each(clients)("%s, for a page or an app", (language) => {
  const textOf = (config: WidgetConfig) => writeSnippet(language, config, studio).text;

  it("holds no secret, no token and no place for one", () => {
    expect(textOf(fullConfig)).not.toMatch(/BELVO_SECRET|USER_CPF|76109277673|access_token=/);
  });

  it("tells its callbacks from other addresses, by scheme and by page", () => {
    const text = textOf(fullConfig);
    if (language === "web-sdk") return expect(text).toContain("onExit");
    expect(text).toContain('"https://acme.com/exit"');
    expect(text.includes('"myapp"')).toBe(language !== "web-page");
    for (const key of ["error", "warning", "link"]) expect(text).toContain(key);
  });

  it("says what is not known where no callback is set", () => {
    expect(textOf(smallConfig)).toContain("No callback is set");
    expect(textOf(fullConfig)).not.toContain("No callback is set");
  });

  it("says how an app comes back from a bank", () => {
    const link = { "widget.callback_urls.application_link": "https://acme.com/app" } as const;
    expect(textOf(configOf("ofda", { ...fullConfig, ...link }))).toContain(
      "App2App: where your app is opened at its application link, load https://widget.belvo.io/?",
    );
  });
});

describe("the callback in a page", () => {
  it.each([
    ["success?link=cb65&institution=erebor_mx_retail", { ending: "success", link: "cb65" }],
    ["exit?last_encountered_error_code=login_error", { ending: "exit", code: "login_error" }],
    ["exit?from=widget", { ending: "exit" }],
    ["event?error=ACCESS_TOKEN_NOT_VALID", { ending: "error", code: "ACCESS_TOKEN_NOT_VALID" }],
    ["event?warning=institution_disabled", { ending: "warning", code: "institution_disabled" }],
  ])("is read by its query: %s", (path, ending) => {
    const { text } = writeSnippet("web-page", fullConfig, studio);
    const call = `\nreadCallback("https://acme.com/${path}");`;
    expect(runInNewContext(text + call, { URL })).toMatchObject(ending);
  });

  it("is told apart by origin and path", () => {
    const { text } = writeSnippet("web-page", fullConfig, studio);
    const is = (address: string): unknown =>
      runInNewContext(`${text}\nisCallback("${address}");`, { URL });
    expect(is("https://acme.com/exit?from=widget&link=x")).toBe(true);
    expect(is("https://acme.com/other")).toBe(false);
  });
});

describe("the web SDK", () => {
  it("takes lists and real flags where the URL has text", () => {
    const { text } = writeSnippet("web-sdk", fullConfig, studio);
    expect(text).toContain('country_codes: ["BR"]');
    expect(text).toContain("show_close_dialog: false");
  });
});

describe.each(whole)("%s, pasted", (language) => {
  it.each(configs)("gives back the config (%s)", (_, config) => {
    const pasted = readPaste(writeSnippet(language, config, studio).text, 0);
    expect(answerOf(pasted).config).toEqual(withoutCatchers(config, studio).config);
  });
});

describe("an identity", () => {
  it("is a variable where no persona is chosen", () => {
    const { persona, ...others } = fullConfig;
    for (const language of whole) {
      const { text } = writeSnippet(language, others, studio);
      expect(text).toContain("USER_CPF");
      expect(text).not.toMatch(/76109277673|Ralph/);
    }
    expect(persona).toBe("business");
  });
});

describe("in a page", () => {
  it("no script ends a script element", () => {
    expect(writeSnippet("javascript", nastyConfig, studio).text).not.toContain("</script");
  });
});
