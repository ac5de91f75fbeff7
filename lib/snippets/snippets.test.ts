import { describe, expect, it } from "vitest";
import { answerOf } from "@/lib/paste/answer";
import { readPaste } from "@/lib/paste/read-paste";
import { configOf } from "@/lib/widget/config";
import {
  everyConfig,
  fullConfig,
  nastyConfig,
  smallConfig,
  studio,
} from "./snippet-cases.test-support";
import { withoutCatchers } from "./program";
import { printerOf, snippetLanguages, writeSnippet, type SnippetLanguage } from "./snippets";

/** Those that hold the whole config. */
const whole: readonly SnippetLanguage[] = snippetLanguages.filter((one) => one !== "env");
const configs = Object.entries(everyConfig);

describe.each(snippetLanguages)("%s", (language) => {
  it.each(configs)("names only hosts of Belvo's and of the config (%s)", (_, config) => {
    const { text } = writeSnippet(language, { ...config, environment: "emulator" }, studio);
    expect(text).not.toMatch(/127\.0\.0\.1|emulator|: undefined|\[object/);
  });

  it("leaves out what is unset", () => {
    const { text } = writeSnippet(language, smallConfig, studio);
    expect(text).not.toMatch(/locale|callback|branding|theme/);
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
