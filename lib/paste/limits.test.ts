import { describe, expect, it } from "vitest";
import { readPaste } from "./read-paste";

const size = 64 * 1024;
const filled = (part: string) => part.repeat(Math.floor(size / part.length));
const names = Array.from({ length: 11_000 }, (_, index) => `a${index.toString(36)}`);

/** Each would take long where a pattern or a walk is not linear. */
const bombs: readonly string[] = [
  ...[
    ..."\"'`{}[]()<>/\\?#=&%$^:;,+ \n\t",
    "a ",
    "a+",
    "a.b",
    "a=1&",
    "a?b:",
    "(a+)+$",
    "/(a+)+$/;",
    "${",
    "${a}",
    "{{",
    "{{a}}",
    "$'\\'",
    "$'",
    "%25",
    "&amp;",
    "//",
    "/*",
    '"""',
    "f'",
    "^\n",
    "<<EOF\n",
    "<script>",
    "curl ",
    "curl a\n",
    "curl -d '",
    "-d a ",
    "https://",
    "https://widget.belvo.io/?a=",
    "https://widget.belvo.io/ ",
    "locale=pt\n",
    "country_co=1&",
    "id=abcdefgh&",
    "access_token=ey12345678.aaaaaaaa.bbb&",
    "ey12345678.",
    "529.982.247-25 ",
    "let a=",
    "({a=1},",
    "f(`{`);",
    "x.set('a','b');",
    "new URLSearchParams({",
    '{"a":',
    "[1,",
    "__proto__=1&",
  ].map(filled),
  `let ${names.join(",")}; f({ access_token: 1 })`,
  `f(/${filled("(?<a>x)|")}/); f({ access_token: 1 })`,
  `f({ access_token: ${filled("a+")}a })`,
  `curl -d '{"scopes":"${filled("a ")}`,
  `https://widget.belvo.io/?locale=${filled(" ")}x`,
  `{"scopes": "a", "x": [${filled('{"id":"abcdefgh"},')}1]}`,
  `const a0 = [{ access_token: 1 }]; ${Array.from({ length: 60 }, (_, index) => `const a${index + 1} = [a${index}, a${index}];`).join("")} f({ access_token: a60 })`,
  `const a0 = "${"x".repeat(1000)}"; ${Array.from({ length: 60 }, (_, index) => `const a${index + 1} = a${index} + a${index};`).join("")} f({ access_token: a60 })`,
];

describe("a text that is made to take long", () => {
  // Processor time, which other work on the machine does not lengthen: quadratic time would be a hundred times as much.
  it.each(bombs)("is answered in linear time (%#)", (text) => {
    readPaste(text.slice(0, 2000), 0);
    const start = process.cpuUsage();
    readPaste(text, 0);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(4000);
  });
});
