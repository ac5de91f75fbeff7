import { describe, expect, it } from "vitest";
import { readPaste } from "./read-paste";

const ones = `[${"1,".repeat(16_000)}1]`;
const long = "x".repeat(30_000);
const doubled = (first: string, sum: (name: string) => string) =>
  [
    first,
    ...Array.from({ length: 60 }, (_, index) => `const a${index + 1} = ${sum(`a${index}`)};`),
  ].join("\n");

/** Texts that multiply themselves where somebody evaluates them. */
const hostile: readonly string[] = [
  `f(new URLSearchParams(${ones}.join("${long}")))`,
  `const b = "${long}"; const d = b+b+b+b; open("https://widget.belvo.io/?access_token=" + d + d + d)`,
  Array.from(
    { length: 20 },
    () => `new URLSearchParams(${ones.slice(0, 1500)}1].join("${"x".repeat(1000)}"));`,
  ).join(""),
  `${doubled(`const a0 = "${"x".repeat(1000)}";`, (name) => `${name} + ${name}`)} post("/api/token/", { scopes: a60 })`,
  `${doubled("const a0 = ['x'];", (name) => `[...${name}, ...${name}]`)} post("/api/token/", { scopes: "a", fetch_resources: a60 })`,
  `${doubled("const a0 = { scopes: 'a' };", (name) => `{ x: ${name}, y: ${name}, ...${name} }`)} post("/api/token/", a60)`,
  `${doubled("const a0 = { locale: 'pt' };", (name) => `c ? ${name} : ${name}`)} belvoSDK.createWidget(t, a60).build()`,
  `s = "${"%s".repeat(15_000)}".format(${"x,".repeat(15_000)})`,
  `const x = \`\${${"`${".repeat(2000)}`,
  `post("/api/token/", { scopes: ${"a ? b : ".repeat(4000)}c })`,
  `post("/api/token/", { ${Array.from({ length: 3000 }, (_, index) => `...(c${index} && { x${index}: 1 }),`).join("")} scopes: "a" })`,
  Array.from({ length: 1500 }, (_, index) => `post("/api/token/", { scopes: "a${index}" });`).join(
    "\n",
  ),
  `const p = new URLSearchParams();${Array.from({ length: 1500 }, (_, index) => `p.append("locale", "a${index}");`).join("")}open("https://widget.belvo.io/?" + p)`,
  `b = {}\n${Array.from({ length: 2000 }, (_, index) => `b["k${index}"] = b`).join("\n")}\nrequests.post("https://sandbox.belvo.com/api/token/", json=b)`,
];

/** In MB. The documented heap has 384, and other requests need some of it. */
const most = 200;

describe("a text that multiplies itself", () => {
  it.each(hostile)("is answered soon, and in little memory (%#)", (text) => {
    readPaste(text.slice(0, 500), 0);
    const before = process.resourceUsage().maxRSS;
    const start = performance.now();
    const pasted = readPaste(text, 0);
    expect(performance.now() - start).toBeLessThan(1500);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(most);
    expect(JSON.stringify(pasted).length).toBeLessThan(2_000_000);
  });
});
