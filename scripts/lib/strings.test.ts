import { expect, test } from "vitest";
import { stringsOf } from "./strings.mjs";

const texts = (file: string, source: string) => stringsOf(file, source).map(({ text }) => text);

test("prints a sentence of JSX once, with what is inside it", () => {
  const source = `const a = <p className="flex text-sm">Paste <b>any</b> URL, {count} {"here"}.</p>;`;
  expect(texts("a.tsx", source)).toEqual(["Paste any URL, {…} here."]);
});

test("prints literals and templates that are sentences, with their line", () => {
  expect(stringsOf("a.ts", "const a = 1;\nconst b = `The ${name} is invalid.`;")).toEqual([
    { line: 2, text: "The {…} is invalid." },
  ]);
});

test("prints a label of one word", () => {
  expect(texts("a.ts", `const a = { label: "Sandbox", value: "sandbox" };`)).toEqual(["Sandbox"]);
  expect(texts("a.tsx", `const a = <nav aria-label="Pages" />;`)).toEqual(["Pages"]);
});

test("leaves out directives, imports, types, keys and class names", () => {
  const source = `
    "use client";
    import a from "two words";
    type B = "one thing" | "other thing";
    const c = { "Content Type": 1 };
    const d = "flex items-center text-sm";
    const e = <a className="two words" href="a b c d">{x}</a>;`;
  expect(texts("a.tsx", source)).toEqual([]);
});
