import { describe, expect, it } from "vitest";
import { parameterNames } from "@/lib/widget/catalogue";
import { flavours } from "@/lib/widget/flavours/flavours";
import { readEntries } from "@/lib/widget/read-entries";
import { unreadPhrase } from "./unread-phrases";
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

describe("unreadPhrase", () => {
  it("leaves English as it is", () => {
    expect(unreadPhrase("en", { code: "empty" })).toEqual({ text: "Empty value." });
  });

  it("marks what it has no words for", () => {
    expect(unreadPhrase("es", { code: "no-side" })).toEqual({
      text: "Unknown. A comparison has only a and b.",
      lang: "en",
    });
  });

  it.each([
    [{ as: "one", values: ["es", "pt"] }, "Valores admitidos: es, pt."],
    [{ as: "list", values: ["MX", "BR"] }, "Valores admitidos: MX, BR, separados por comas."],
  ] as const)("keeps the values of %j", (allowed, text) => {
    expect(unreadPhrase("es", { code: "not-allowed", allowed })).toEqual({ text });
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
    expect(new Set(reasons.map(({ code }) => code)).size).toBeGreaterThan(3);
    for (const reason of reasons) expect(unreadPhrase("pt", reason)).not.toHaveProperty("lang");
  });
});
