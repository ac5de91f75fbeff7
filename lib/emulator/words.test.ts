import { describe, expect, it } from "vitest";
import { entryOf, parameterNames } from "@/lib/widget/catalogue";
import { flavours } from "@/lib/widget/flavours/flavours";
import { readEntries } from "@/lib/widget/read-entries";
import { translate } from "./phrases";
import { words } from "./words";

describe("words", () => {
  it("leave nothing in another language", () => {
    const { es, pt, en } = words;
    const texts = Object.entries(en).filter(([, text]) => typeof text === "string");
    for (const [key, text] of texts) {
      expect(Reflect.get(es, key)).not.toBe(text);
      expect(Reflect.get(pt, key)).not.toBe(text);
    }
  });
});

describe("translate", () => {
  it("leaves English as it is", () => {
    expect(translate("en", "Empty value.")).toEqual({ text: "Empty value." });
  });

  it("marks what it has no words for", () => {
    expect(translate("es", "A new parameter")).toEqual({ text: "A new parameter", lang: "en" });
    expect(translate("es", "constructor")).toEqual({ text: "constructor", lang: "en" });
  });

  it.each([
    ["Allowed: es, pt, en.", "Valores admitidos: es, pt, en."],
    [
      "Allowed: MX, CO, BR, separated by commas.",
      "Valores admitidos: MX, CO, BR, separados por comas.",
    ],
  ])("keeps the values of %j", (text, expected) => {
    expect(translate("es", text)).toEqual({ text: expected });
  });

  it("has words for every reason not to read an entry", () => {
    const entries = parameterNames.flatMap((name) => [
      [name, ""] as const,
      [name, "\u0000 ,"] as const,
      ["unknown", "1"] as const,
    ]);
    const reasons = flavours.flatMap((flavour) =>
      readEntries(entries, flavour).unread.map(({ reason }) => reason),
    );
    const texts = [...new Set(reasons)].filter((reason) => !reason.includes("2,000 characters"));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(translate("pt", text)).not.toHaveProperty("lang");
  });
});

describe("the catalogue", () => {
  it("has words for the labels of the widget's parameters of today", () => {
    expect(parameterNames.filter((name) => entryOf(name).translated === undefined)).toEqual([]);
  });
});
