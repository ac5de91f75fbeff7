import { expect, test, type APIRequestContext } from "@playwright/test";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { documentedPermissions } from "@/lib/widget/scopes";

// A client that is no browser: it knows the base URL and the keys, and sends no Origin.

const keys = { id: "emulator", password: "emulator" };
const basic = { Authorization: `Basic ${btoa("emulator:emulator")}` };
const scopes = declarationOf("multi_region").scopes.join(",");
const requestId = expect.stringMatching(/^[0-9a-f]{32}$/);
const jwt = expect.stringMatching(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);

const mint = (request: APIRequestContext, data: unknown, headers: Record<string, string> = {}) =>
  request.post("/emulator/api/token/", { data, headers });

test.describe("POST /emulator/api/token/", () => {
  for (const path of ["/emulator/api/token/", "/emulator/api/token"]) {
    test(`answers a pair of JWTs at ${path}`, async ({ request }) => {
      const response = await request.post(path, { data: { ...keys, scopes }, maxRedirects: 0 });
      expect(response.status()).toBe(200);
      expect(response.headers()["cache-control"]).toContain("no-store");
      const tokens = (await response.json()) as { access: string };
      expect(tokens).toEqual({ access: jwt, refresh: jwt });
      const [header, payload] = tokens.access.split(".").slice(0, 2).map(decode);
      expect(header).toEqual({ alg: "HS512", typ: "JWT" });
      expect(payload).toMatchObject({
        token_type: "access",
        exp: expect.any(Number),
        iat: expect.any(Number),
        jti: expect.any(String),
      });
    });
  }

  test("takes the keys by Basic authentication, in the body, and both", async ({ request }) => {
    expect((await mint(request, { scopes }, basic)).status()).toBe(200);
    expect((await mint(request, { ...keys, scopes }, basic)).status()).toBe(200);
    expect((await mint(request, { ...keys, password: "x", scopes }, basic)).status()).toBe(401);
  });

  test("refuses wrong keys as Belvo documents it", async ({ request }) => {
    const response = await mint(request, { ...keys, password: "wrong", scopes });
    expect(response.status()).toBe(401);
    expect(await response.json()).toEqual([
      { message: "Invalid Secret Keys", code: "authentication_failed", request_id: requestId },
    ]);
  });

  test("names every field that it refuses", async ({ request }) => {
    const wrong = {
      scopes: "read_accounts",
      link_id: "x",
      fetch_resources: "ACCOUNTS",
      credentials_storage: "400d",
      stale_in: "soon",
      widget: { branding: { overlay_background_color: "red" }, color_scheme: "BLUE" },
    };
    const response = await mint(request, { ...keys, ...wrong });
    expect(response.status()).toBe(400);
    const problems = (await response.json()) as { field?: string; code: string }[];
    for (const problem of problems) {
      expect(problem).toMatchObject({ request_id: requestId, message: expect.any(String) });
    }
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "scopes invalid_choice",
      "link_id invalid",
      "undefined not_a_list",
      "credentials_storage invalid",
      "stale_in invalid",
      "widget.branding.overlay_background_color invalid",
      "widget.color_scheme invalid_choice",
    ]);
  });

  test("wants the whole consent of Open Finance", async ({ request }) => {
    const ofda = declarationOf("ofda").scopes.join(",");
    const complete = {
      ...keys,
      scopes: ofda,
      widget: {
        openfinance_feature: "consent_link_creation",
        consent: {
          terms_and_conditions_url: "https://example.com/terms",
          permissions: documentedPermissions,
          identification_info: [{ type: "CPF", number: "76109277673", name: "Ralph Bragg" }],
        },
      },
    };
    expect((await mint(request, complete)).status()).toBe(200);
    const bare = await mint(request, { ...keys, scopes: ofda, widget: { consent: {} } });
    const problems = (await bare.json()) as { field?: string; code: string }[];
    expect(problems.map(({ field }) => field)).toEqual([
      "widget.openfinance_feature",
      "widget.consent.terms_and_conditions_url",
      "widget.consent.permissions",
      "widget.consent.identification_info",
    ]);
    expect((await mint(request, { ...complete, scopes })).status()).toBe(400);
  });

  test("refuses what is not a request, and other methods", async ({ request }) => {
    const data = (text: string) =>
      request.post("/emulator/api/token/", {
        data: Buffer.from(text),
        headers: { "content-type": "application/json" },
      });
    for (const [text, code] of [
      ["{", "parse_error"],
      ["[]", "invalid"],
      ["null", "invalid"],
    ] as const) {
      const response = await data(text);
      expect(response.status()).toBe(400);
      expect(await response.json()).toMatchObject([{ code, request_id: requestId }]);
    }
    expect((await data(`"${"x".repeat(70_000)}"`)).status()).toBe(413);
    const read = await request.get("/emulator/api/token/");
    expect(read.status()).toBe(405);
    expect(read.headers()["allow"]).toBe("POST");
  });
});

test.describe("GET /emulator/api/", () => {
  for (const path of ["/emulator/api/", "/emulator/api"]) {
    test(`tells at ${path} whether the keys are right`, async ({ request }) => {
      expect((await request.get(path, { headers: basic, maxRedirects: 0 })).status()).toBe(200);
      const refused = await request.get(path, {
        headers: { Authorization: `Basic ${btoa("a:b")}` },
      });
      expect(refused.status()).toBe(401);
      expect((await request.get(path)).status()).toBe(401);
    });
  }

  test("answers an unknown path as Belvo does", async ({ request }) => {
    const response = await request.get("/emulator/api/accounts/", { headers: basic });
    expect(response.status()).toBe(404);
    expect(await response.json()).toMatchObject([{ code: "not_found", request_id: requestId }]);
  });
});

test.describe("GET /emulator/api/institutions/", () => {
  const list = async (request: APIRequestContext, query = "", slash = "/") => {
    const response = await request.get(`/emulator/api/institutions${slash}${query}`, {
      headers: basic,
    });
    expect(response.status()).toBe(200);
    return (await response.json()) as Page;
  };

  interface Page {
    readonly count: number;
    readonly next: string | null;
    readonly previous: string | null;
    readonly results: readonly Readonly<Record<string, unknown>>[];
  }

  test("pages through all of them by its own links", async ({ request }) => {
    const all = await list(request, "", "");
    expect(all.count).toBe(all.results.length);
    const names: unknown[] = [];
    let next: string | null = "/emulator/api/institutions/?page_size=5";
    while (next) {
      const response = await request.get(next, { headers: basic });
      const page = (await response.json()) as Page;
      names.push(...page.results.map(({ name }) => name));
      next = page.next;
    }
    expect(names).toEqual(all.results.map(({ name }) => name));
    const beyond = await request.get("/emulator/api/institutions/?page=99", { headers: basic });
    expect(beyond.status()).toBe(404);
  });

  test("filters as documented", async ({ request }) => {
    const br = await list(request, "?country_code=BR&type=bank&fields=name,country_code,type");
    expect(br.count).toBeGreaterThan(0);
    for (const result of br.results) {
      expect(result).toEqual({ name: expect.any(String), country_code: "BR", type: "bank" });
    }
    const fiscal = await list(request, "?resources__allin=INVOICES,TAX_STATUS");
    expect(fiscal.results.map(({ name }) => name)).toEqual(["tatooine_mx_fiscal"]);
    const [first] = fiscal.results;
    const one = await request.get(`/emulator/api/institutions/${String(first?.["id"])}/`, {
      headers: basic,
    });
    expect(await one.json()).toEqual(first);
  });
});

test("what is minted over HTTP opens the emulator's widget", async ({ request, page }) => {
  const response = await mint(request, {
    ...keys,
    scopes,
    widget: { branding: { company_name: "ACME" } },
  });
  const { access, refresh } = (await response.json()) as { access: string; refresh: string };
  await page.goto(`/emulator/widget?access_token=${access}&locale=en`);
  await expect(page.getByRole("heading", { name: "ACME", level: 1 })).toBeVisible();
  await page.goto(`/emulator/widget?access_token=${refresh}&locale=en`);
  await expect(page.locator("[data-token-state=refresh]")).toBeVisible();
});

test("a form elsewhere cannot end a visit", async ({ request }) => {
  const response = await request.post("/emulator/widget/finish", {
    form: { outcome: "success" },
    headers: { origin: "http://studio.example" },
  });
  expect(response.status()).toBe(403);
});

function decode(part: string): unknown {
  return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
}
