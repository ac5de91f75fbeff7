import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerOf } from "./answer";
import { languages } from "./languages.test-support";
import { readPaste } from "./read-paste";

/** Tells nothing by itself: its place makes it a secret. */
const password = "canaryPassword#9000";

/** Values that may come back from no language, wherever they stand. */
const telling = {
  token: "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjE3NjcyMjU2MDAsImNhbmFyeSI6MX0.Y2FuYXJ5LXNpZ25hdHVyZQ",
  cpf: "52998224725",
  dotted: "529.982.247-25",
  cnpj: "11222333000181",
};

const body = { scopes: "read_institutions,write_links", stale_in: "300d" };

/** How a value may stand in code: written out, given to a call, a default, a part of a text, a comment. */
const places: Readonly<Record<string, (value: string) => string>> = {
  "written out": (value) => `"${value}"`,
  "given to a call": (value) => `decrypt("${value}")`,
  "a key of a table": (value) => `table["${value}"]`,
  "a default": (value) => `settings || "${value}"`,
  "one of two": (value) => `ready ? "${value}" : other`,
  "a part of a text": (value) => `"v1:" + "${value}"`,
  "given to a method of a call": (value) => `vault.open("${value}").read("x")`,
};

function leaks(text: string): readonly string[] {
  const pasted = readPaste(text, 0);
  const written = JSON.stringify(pasted) + JSON.stringify(answerOf(pasted));
  return [password, ...Object.values(telling)].filter((canary) => written.includes(canary));
}

describe.each(Object.entries(languages))("%s", (_, write) => {
  it.each(Object.entries(places))("keeps what is private to itself: %s", (_place, put) => {
    for (const canary of [password, ...Object.values(telling)]) {
      const settings = canary === password ? [] : ['"300d"', "'300d'"];
      for (const name of ["secretPassword", "secretId", ...settings]) {
        const text = write(body).replace(name, put(canary));
        expect(leaks(text)).toEqual([]);
        expect(leaks(`// ${canary}\n${text}\n# ${canary}`)).toEqual([]);
      }
    }
  });
});

const files = readFileSync(new URL("unseen-cases.test-support.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((part): [string, string] => {
    const end = part.indexOf("\n");
    return [part.slice(0, end).split(" | ")[0] ?? "", part.slice(end + 1)];
  });

describe("a whole file", () => {
  it.each(files)("keeps what stands in the place of a value to itself: %s", (_, text) => {
    const canaries = Object.values(telling);
    const strings = [...text.matchAll(/"[^"\n\\]{1,80}"|'[^'\n\\]{1,80}'/g)];
    const every = Math.ceil(strings.length / 12);
    const some = strings.filter((_string, index) => index % every === 0);
    for (const [index, [whole]] of some.entries()) {
      const canary = canaries[index % canaries.length] ?? "";
      const quote = whole.charAt(0);
      expect(leaks(text.replace(whole, `${quote}${canary}${quote}`))).toEqual([]);
    }
  });
});
