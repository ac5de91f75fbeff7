import { describe, expect, it } from "vitest";
import { catalogueNames, entryOf, namesFor } from "@/lib/widget/catalogue";
import { flavours } from "@/lib/widget/flavours/flavours";
import { configSchema } from "@/lib/widget/schemas";
import type { parametersAnswer } from "@/lib/widget/parameters-answer";
import { GET } from "./route";

type Answer = ReturnType<typeof parametersAnswer>;

async function ask(): Promise<Answer> {
  const answer: Answer = await GET().json();
  return answer;
}

describe("GET /api/parameters", () => {
  it("answers JSON that nothing stores", () => {
    const response = GET();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  it("lists the whole catalogue in its order, each entry with the same members", async () => {
    const { parameters } = await ask();
    expect(parameters.map(({ name }) => name)).toEqual(catalogueNames);
    for (const entry of parameters) {
      expect(Object.keys(entry)).toEqual([
        "name",
        "label",
        "help",
        "group",
        "in",
        "kind",
        "options",
        "open",
        "unset",
        "constraint",
        "status",
        "flavours",
        "sources",
      ]);
      expect(entry.sources, entry.name).not.toEqual([]);
    }
  });

  it("says which flavours use a parameter", async () => {
    const { parameters, flavours: listed } = await ask();
    expect(listed.map(({ name }) => name)).toEqual(flavours);
    for (const flavour of flavours) {
      const used = parameters.filter((entry) =>
        entry.flavours.some((uses) => uses.flavour === flavour),
      );
      expect(used.map(({ name }) => name)).toEqual(namesFor(flavour));
    }
    const link = parameters.find(({ name }) => name === "link_id");
    expect(link?.flavours).toMatchObject([{ flavour: "multi_region_update", required: true }]);
  });

  it("names options that a config accepts as they are", async () => {
    const { parameters } = await ask();
    for (const { name, kind, options } of parameters) {
      for (const { value } of options) {
        const config = { flavour: "multi_region", [name]: kind === "choices" ? [value] : value };
        expect(configSchema.safeParse(config), `${name}: ${value}`).toMatchObject({
          success: true,
        });
      }
    }
    const locale = parameters.find(({ name }) => name === "locale");
    expect(locale).toMatchObject({ in: "widget URL", kind: "choice", open: false });
    expect(locale?.options.map(({ value }) => value)).toContain("pt");
    expect(entryOf("locale").label).toBe(locale?.label);
  });
});
