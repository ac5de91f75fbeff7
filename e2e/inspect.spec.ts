import { expect, test } from "@playwright/test";
import { credentialsApp } from "./servers";

// A script: no browser, and so no origin.
const inspect = "/api/inspect";

test("tells a script what is wrong with a widget URL", async ({ request }) => {
  const answer = await request.post(inspect, {
    data: { input: "https://widget.belvo.com/?access_token={T}&country=BR" },
  });
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(await answer.json()).toMatchObject({
    kind: "widget-url",
    flavour: null,
    unknown: [{ name: "country", value: "BR" }],
    dropped: ["access_token"],
    findings: [
      { rule: "wrong-host", severity: "error" },
      { rule: "unknown-parameter", parameter: "country", suggestion: "country_codes" },
    ],
  });
});

test("repeats no secret", async ({ request }) => {
  const body = { id: "0f6c2f7e-1111-4222-8333-9999aaaa0000", password: "canary-Zk3dfkj8djf8sd" };
  const answer = await request.post(inspect, { data: { input: JSON.stringify(body) } });
  const text = await answer.text();
  expect(answer.status()).toBe(200);
  expect(text).not.toContain(body.id);
  expect(text).not.toContain("canary");
});

test("refuses what is no such request", async ({ request }) => {
  const status = async (options: Parameters<typeof request.post>[1]) =>
    (await request.post(inspect, options)).status();
  expect(await status({ data: { text: "x" } })).toBe(400);
  expect(await status({ data: "{", headers: { "Content-Type": "application/json" } })).toBe(400);
  expect(await status({ data: "input=x", headers: { "Content-Type": "text/plain" } })).toBe(415);
  expect(await status({ data: { input: "x".repeat(70_000) } })).toBe(413);
  expect((await request.get(inspect)).status()).toBe(405);
});

test("is not for the page of another site", async ({ request }) => {
  const answer = await request.post(inspect, {
    data: { input: "locale=pt" },
    headers: { Origin: "https://evil.example" },
  });
  expect(answer.status()).toBe(403);
});

test("answers where keys are set as well", async ({ request }) => {
  const answer = await request.post(`${credentialsApp.origin}${inspect}`, {
    data: { input: "locale=pt" },
  });
  expect(await answer.json()).toMatchObject({ kind: "query", config: { locale: "pt" } });
});

test("reads many texts at once, and hostile ones beside them", async ({ request }) => {
  const hostile = `new URLSearchParams([${"1,".repeat(16_000)}].join("${"x".repeat(30_000)}"))`;
  const inputs = Array.from({ length: 6 }, (_, index) =>
    index % 2 === 0 ? hostile.slice(0, 60_000) : `locale=pt&external_id=test-${index}`,
  );
  const answers = await Promise.all(
    inputs.map(async (input) => (await request.post(inspect, { data: { input } })).json()),
  );
  expect(answers.filter((_, index) => index % 2 === 1)).toEqual(
    [1, 3, 5].map((index) =>
      expect.objectContaining({
        kind: "query",
        config: { flavour: "multi_region", locale: "pt", external_id: `test-${index}` },
      }),
    ),
  );
  for (const index of [0, 2, 4]) expect(answers[index]).toMatchObject({ kind: "nothing" });
});
