import { describe, expect, it } from "vitest";
import { rawQueryHeader } from "@/lib/server/request/raw-query";
import { snippetLanguages, writeSnippet } from "@/lib/snippets/snippets";
import { GET } from "./route";

const origin = "http://127.0.0.1:3000";

function ask(language: string, query = ""): Promise<Response> {
  const headers = { host: "127.0.0.1:3000", [rawQueryHeader]: query };
  const address = `${origin}/api/snippets/${language}`;
  return GET(new Request(address, { headers }), { params: Promise.resolve({ language }) });
}

describe("GET /api/snippets/{language}", () => {
  it.each(snippetLanguages)(
    "answers the code of the page's pane in %s, as text",
    async (language) => {
      const response = await ask(language, "?flavour=multi_region&locale=pt&external_id=user-42");
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-store");
      const config = { flavour: "multi_region", locale: "pt", external_id: "user-42" } as const;
      expect(await response.text()).toBe(writeSnippet(language, config, origin).text);
    },
  );

  it("names the languages where it does not know one", async () => {
    for (const language of ["cobol", "__proto__", "constructor"]) {
      const response = await ask(language);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        message: `Unknown language. Use one of: ${snippetLanguages.join(", ")}.`,
      });
    }
  });

  it("leaves nothing out without a word", async () => {
    const response = await ask("curl", "?locale=pt-BR&made_up=1");
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      unread: [
        { name: "locale", value: "pt-BR", message: "Allowed: es, pt, en." },
        { name: "made_up", value: "1", message: "Unknown parameter." },
      ],
    });
  });

  it("takes no private value, and does not repeat one", async () => {
    const response = await ask("curl", "?locale=pt&password=canary-word");
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain("password");
    expect(text).not.toContain("canary-word");
  });
});
