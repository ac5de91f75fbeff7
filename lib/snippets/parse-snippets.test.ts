/** Parses the snippets of languages that few machines run, with the grammar of each. */

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import Parser from "web-tree-sitter";
import { everyConfig, nastyConfig, studio } from "./snippet-cases.test-support";
import { snippetLanguages, writeSnippet, type SnippetLanguage } from "./snippets";

const grammars: Partial<Readonly<Record<SnippetLanguage, string>>> = {
  ruby: "ruby",
  go: "go",
  php: "php",
  csharp: "c_sharp",
  "web-page": "javascript",
  "web-sdk": "javascript",
  "react-native": "javascript",
  kotlin: "kotlin",
  swift: "swift",
};

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("tree-sitter-wasms/package.json")), "out");

beforeAll(() => Parser.init());

const configs = { ...everyConfig, nasty: nastyConfig };

describe.each(
  snippetLanguages.flatMap((language) => {
    const grammar = grammars[language];
    return grammar === undefined ? [] : [{ language, grammar }];
  }),
)("$language", ({ language, grammar }) => {
  it("is a program of its language", async () => {
    const parser = new Parser();
    parser.setLanguage(await Parser.Language.load(join(folder, `tree-sitter-${grammar}.wasm`)));
    const isBroken = (text: string) => parser.parse(text)?.rootNode.hasError;
    for (const config of Object.values(configs)) {
      const { text } = writeSnippet(language, config, studio);
      expect(isBroken(text)).toBe(false);
      // It tells a broken one.
      expect(isBroken(`${text}\n"( {`)).toBe(true);
    }
  });
});
