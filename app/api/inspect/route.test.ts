import { describe, expect, it, vi } from "vitest";
import { answerOf } from "@/lib/paste/answer";
import { readPaste } from "@/lib/paste/read-paste";
import { POST } from "./route";

// A thread runs a file of the build, and there is none here: e2e/inspect.spec.ts asks the real one.
vi.mock("@/lib/server/inspect/inspect", () => ({
  inspect: (text: string) => Promise.resolve(answerOf(readPaste(text, Date.now()))),
}));

function call(body: BodyInit, type = "application/json") {
  return POST(
    new Request("http://127.0.0.1:3000/api/inspect", {
      method: "POST",
      headers: { "content-type": type },
      body,
    }),
  );
}

const ask = (input: string) => call(JSON.stringify({ input }));

describe("POST /api/inspect", () => {
  it("answers what was understood, as JSON that nothing stores", async () => {
    const response = await ask("https://widget.belvo.io/?access_token=abc&locale=pt-BR&country=BR");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-type")).toBe("application/json");
    const answer = await response.json();
    expect(Object.keys(answer)).toEqual([
      "kind",
      "message",
      "flavour",
      "environment",
      "config",
      "unknown",
      "dropped",
      "findings",
      "uncertain",
      "requests",
    ]);
    expect(answer).toMatchObject({
      kind: "widget-url",
      message: null,
      flavour: null,
      config: { flavour: "multi_region" },
      unknown: [
        { name: "locale", value: "pt-BR" },
        { name: "country", value: "BR" },
      ],
      dropped: ["access_token"],
    });
    const rules = answer.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["unknown-parameter", "invalid-value"]));
    for (const finding of answer.findings) {
      expect(Object.keys(finding)).toEqual([
        "rule",
        "severity",
        "parameter",
        "message",
        "source",
        "suggestion",
        "start",
        "end",
      ]);
    }
  });

  it("says what it did not understand, with the same members", async () => {
    const response = await ask("hello");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      kind: "nothing",
      message: expect.stringMatching(/\.$/),
      flavour: null,
      environment: null,
      config: {},
      unknown: [],
      dropped: [],
      findings: [],
      uncertain: [],
      requests: 0,
    });
  });

  it.each([
    ["is no JSON", 400, () => call("{")],
    ["has no input", 400, () => call("{}")],
    ["has an input that is no text", 400, () => call('{"input":1}')],
    ["is empty", 400, () => call("")],
    ["is a list", 400, () => call("[]")],
    ["is larger than 64 kB", 413, () => ask("x".repeat(64 * 1024))],
    ["is of another type", 415, () => call('{"input":"a"}', "text/plain")],
    ["is a form", 415, () => call("input=a", "application/x-www-form-urlencoded")],
  ])("refuses a body that %s with a sentence", async (_, status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ message: expect.stringMatching(/\.$/) });
  });

  it("takes a type with parameters", async () => {
    const response = await call('{"input":"locale=pt"}', "application/json; charset=utf-8");
    expect(await response.json()).toMatchObject({ kind: "query", config: { locale: "pt" } });
  });

  it("reads up to the limit", async () => {
    const response = await ask(`locale=pt&external_id=${"x".repeat(64 * 1024 - 100)}`);
    expect(response.status).toBe(200);
  });
});
