import { decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { exampleGroups } from "@/lib/widget/examples";
import { handleEmulator } from "./handle-emulator";
import { bodyLimit } from "@/lib/http/read-body";
import { signingKey } from "./signing";

const base = "http://127.0.0.1:3000/emulator";
const credentials = { id: "emulator", password: "emulator" };
const basic = (pair = "emulator:emulator") => ({
  authorization: `Basic ${Buffer.from(pair).toString("base64")}`,
});
const linkId = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";

const multiRegion = { ...credentials, scopes: "read_institutions,write_links" };
const cpf = { type: "CPF", number: "76109277673", name: "Ralph Bragg" };
const cnpj = { type: "CNPJ", number: "50685362006773", name: "Bragg Mechanics" };
const consent = {
  terms_and_conditions_url: "https://www.your_terms_and_conditions.com",
  permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
  identification_info: [cpf],
};
const openFinance = {
  ...credentials,
  scopes:
    "read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents",
  widget: { openfinance_feature: "consent_link_creation", consent },
};
const withConsent = (change: object) => ({
  ...openFinance,
  widget: { ...openFinance.widget, consent: { ...consent, ...change } },
});

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return handleEmulator(
    new Request(`${base}/api/token/`, {
      method: "POST",
      headers,
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
}

function get(path: string, headers: Record<string, string> = basic()): Promise<Response> {
  return handleEmulator(new Request(`${base}${path}`, { headers }));
}

/** Each problem as `code field: message`; the ids are checked here once for all. */
async function problemsOf(response: Response): Promise<readonly string[]> {
  const problems: Record<string, string>[] = await response.json();
  expect(Array.isArray(problems)).toBe(true);
  return problems.map(({ request_id, code, field, message }) => {
    expect(request_id).toMatch(/^[a-f0-9]{32}$/);
    return `${[code, field].filter(Boolean).join(" ")}: ${message}`;
  });
}

async function accessClaims(response: Response) {
  expect(response.status).toBe(200);
  const tokens: { access: string; refresh: string } = await response.json();
  expect(Object.keys(tokens).sort()).toEqual(["access", "refresh"]);
  const { payload } = await jwtVerify(tokens.access, signingKey);
  return { tokens, payload };
}

describe("POST /api/token/", () => {
  it("answers with a signed access token of ten minutes and a refresh token", async () => {
    const { tokens, payload } = await accessClaims(await post(multiRegion));
    expect(decodeProtectedHeader(tokens.access)).toEqual({ alg: "HS512", typ: "JWT" });
    expect(Object.keys(payload).slice(0, 1)).toEqual(["token_type"]);
    expect(payload).toMatchObject({ token_type: "access", grant: { flavour: "multi_region" } });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(payload.jti).toMatch(/^[a-f0-9]{32}$/);
    const { payload: refresh } = await jwtVerify(tokens.refresh, signingKey);
    expect(refresh).toMatchObject({ token_type: "refresh" });
    expect(refresh.jti).not.toBe(payload.jti);
  });

  it("answers without the trailing slash and without a cache", async () => {
    const response = await handleEmulator(
      new Request(`${base}/api/token`, { method: "POST", body: JSON.stringify(multiRegion) }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("signs the claims of Belvo's tokens", async () => {
    const { payload } = await accessClaims(
      await post({
        ...multiRegion,
        fetch_resources: ["ACCOUNTS", "OWNERS"],
        credentials_storage: "store",
        stale_in: "300d",
      }),
    );
    expect(payload).toMatchObject({
      scopes: ["read_institutions", "write_links"],
      environment: "emulator",
      fetch_resources: ["ACCOUNTS", "OWNERS"],
      credentials_storage: "store",
      stale_in: "300d",
    });
    expect(payload["link"]).toBeUndefined();
  });

  it("signs the link of update mode, and ignores `link` as Belvo does", async () => {
    const scopes = "read_institutions,write_links,read_links";
    const update = await accessClaims(await post({ ...credentials, scopes, link_id: linkId }));
    expect(update.payload["link"]).toEqual({ id: linkId, status: "invalid" });
    const other = await accessClaims(await post({ ...multiRegion, link: linkId }));
    expect(other.payload["link"]).toBeUndefined();
  });

  it("says in the token what it was minted for", async () => {
    const { payload } = await accessClaims(
      await post({
        ...multiRegion,
        fetch_resources: ["ACCOUNTS", "OWNERS"],
        widget: {
          callback_urls: { success: "my-app://success" },
          branding: { company_name: "ACME", social_proof: false },
          theme: [
            { css_key: "--color-primary-base", value: "#0663F9" },
            { css_key: "--unheard-of", value: "1" },
          ],
        },
      }),
    );
    expect(payload["grant"]).toEqual({
      flavour: "multi_region",
      settings: {
        scopes: "read_institutions,write_links",
        fetch_resources: "ACCOUNTS,OWNERS",
        "widget.callback_urls.success": "my-app://success",
        "widget.branding.company_name": "ACME",
        "widget.branding.social_proof": "false",
        "widget.theme.--color-primary-base": "#0663F9",
      },
    });
  });

  it("says in the token which run of the studio it is for, and nothing else that is sent so", async () => {
    const run = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
    const { payload } = await accessClaims(await post(multiRegion, { "studio-run": run }));
    expect(payload["grant"]).toMatchObject({ run });
    const other = await accessClaims(await post(multiRegion, { "studio-run": "76109277673" }));
    expect(other.payload["grant"]).not.toHaveProperty("run");
  });

  it("keeps the identity and the credentials out of the token", async () => {
    const { payload } = await accessClaims(
      await post(withConsent({ identification_info: [cpf, cnpj] })),
    );
    const claims = JSON.stringify(payload);
    for (const secret of [cpf.number, cpf.name, cnpj.number, cnpj.name, "identification_info"]) {
      expect(claims).not.toContain(secret);
    }
    expect(payload).not.toHaveProperty("grant.settings.id");
    expect(payload).not.toHaveProperty("grant.settings.password");
  });

  it.each(
    exampleGroups.flatMap(({ title, examples }) => examples.map((one) => ({ title, ...one }))),
  )("mints the example $title: $name", async ({ config }) => {
    const { payload } = await accessClaims(
      await post({ ...credentials, ...buildTokenRequest(config) }),
    );
    expect(payload).toMatchObject({ grant: { flavour: config.flavour } });
  });

  it.each([
    [
      "the scopes of Belvo's own SDKs",
      { ...multiRegion, scopes: "read_institutions,write_links,read_links,delete_links" },
    ],
    [
      "a sample scheme with underscores",
      {
        ...multiRegion,
        widget: { callback_urls: { success: "your_deeplink_here://success" }, theme: [] },
      },
    ],
    [
      "update mode",
      { ...multiRegion, link_id: linkId, scopes: "read_institutions,write_links,read_links" },
    ],
    [
      "the consent portal",
      {
        ...openFinance,
        scopes: "read_consents,write_consents,write_consent_callback",
        widget: { openfinance_feature: "consent_management", consent },
      },
    ],
    ["an Open Finance business", withConsent({ identification_info: [cpf, cnpj] })],
    [
      "fields that it does not know",
      { ...multiRegion, fetch_historical: true, country_codes: ["MX"] },
    ],
    ["365 days of storage", { ...multiRegion, credentials_storage: "365d", stale_in: "999d" }],
  ])("takes %s", async (_, body) => {
    expect((await post(body)).status).toBe(200);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["scopes that are missing", credentials, ["required scopes: This field is required."]],
    ["blank scopes", { ...credentials, scopes: "" }, ["null scopes: This field may not be blank."]],
    [
      "scopes as a list",
      { ...credentials, scopes: ["write_links"] },
      ["invalid scopes: Not a valid string."],
    ],
    [
      "invented scopes",
      { ...credentials, scopes: "read_institutions,write_links,read_accounts" },
      ['invalid_choice scopes: "read_accounts" is not a valid choice.'],
    ],
    [
      "scopes with spaces",
      { ...credentials, scopes: "read_institutions, write_links" },
      ['invalid_choice scopes: " write_links" is not a valid choice.'],
    ],
    [
      "scopes that are too few",
      { ...credentials, scopes: "read_institutions" },
      ["invalid scopes: These scopes are missing: write_links."],
    ],
    [
      "update mode without read_links",
      { ...multiRegion, link_id: linkId },
      ["invalid scopes: These scopes are missing: read_links."],
    ],
    [
      "Open Finance without consent scopes",
      { ...openFinance, scopes: multiRegion.scopes },
      [
        "invalid scopes: These scopes are missing: read_consents,write_consents,write_consent_callback,delete_consents.",
      ],
    ],
    [
      "a link that is no UUID",
      { ...multiRegion, scopes: "read_institutions,write_links,read_links", link_id: "42" },
      ["invalid link_id: Must be a valid UUID."],
    ],
    [
      "resources as text",
      { ...multiRegion, fetch_resources: "ACCOUNTS" },
      ['not_a_list: Expected a list but got type "str".'],
    ],
    [
      "resources as an object",
      { ...multiRegion, fetch_resources: {} },
      ['not_a_list: Expected a list but got type "dict".'],
    ],
    [
      "an unknown resource",
      { ...multiRegion, fetch_resources: ["ACCOUNTS", "accounts"] },
      ['invalid_choice fetch_resources: "accounts" is not a valid choice.'],
    ],
    [
      "no days of storage",
      { ...multiRegion, credentials_storage: "0d" },
      ["invalid credentials_storage: Invalid value. Allowed: store, nostore, or 1d to 365d."],
    ],
    [
      "too many days of storage",
      { ...multiRegion, credentials_storage: "366d" },
      ["invalid credentials_storage: Invalid value. Allowed: store, nostore, or 1d to 365d."],
    ],
    [
      "an old word for storage",
      { ...multiRegion, credentials_storage: "no_store" },
      ["invalid credentials_storage: Invalid value. Allowed: store, nostore, or 1d to 365d."],
    ],
    [
      "a number of days without unit",
      { ...multiRegion, stale_in: "300" },
      ["invalid stale_in: Invalid value. Use a number of days, such as 300d."],
    ],
    [
      "a widget as text",
      { ...multiRegion, widget: "{}" },
      ["invalid widget: Invalid data. Expected a dictionary, but got str."],
    ],
    [
      "an image without an address",
      { ...multiRegion, widget: { branding: { company_icon: "img/icon.svg" } } },
      ["invalid widget.branding.company_icon: Enter a valid URL."],
    ],
    [
      "an overlay of three digits",
      { ...multiRegion, widget: { branding: { overlay_background_color: "#fff" } } },
      [
        "invalid widget.branding.overlay_background_color: Invalid colour. Use # and six hexadecimal digits.",
      ],
    ],
    [
      "a colour scheme in lower case",
      { ...multiRegion, widget: { color_scheme: "dark" } },
      ['invalid_choice widget.color_scheme: "dark" is not a valid choice.'],
    ],
    [
      "a theme as an object",
      { ...multiRegion, widget: { theme: {} } },
      ['not_a_list: Expected a list but got type "dict".'],
    ],
    [
      "Open Finance without a widget",
      { ...openFinance, widget: undefined },
      ["required widget: This field is required."],
    ],
    [
      "Open Finance without a feature",
      { ...openFinance, widget: { consent } },
      ["required widget.openfinance_feature: This field is required."],
    ],
    [
      "an unknown feature",
      { ...openFinance, widget: { openfinance_feature: "payments", consent } },
      ['invalid_choice widget.openfinance_feature: "payments" is not a valid choice.'],
    ],
    [
      "Open Finance without consent",
      { ...openFinance, widget: { openfinance_feature: "consent_link_creation" } },
      ["required widget.consent: This field is required."],
    ],
    [
      "a consent without terms",
      withConsent({ terms_and_conditions_url: undefined }),
      ["required widget.consent.terms_and_conditions_url: This field is required."],
    ],
    [
      "terms that are no address",
      withConsent({ terms_and_conditions_url: "terms" }),
      ["invalid widget.consent.terms_and_conditions_url: Enter a valid URL."],
    ],
    [
      "a consent without permissions",
      withConsent({ permissions: undefined }),
      ["required widget.consent.permissions: This field is required."],
    ],
    [
      "an added permission",
      withConsent({ permissions: [...consent.permissions, "BALANCES"] }),
      ['invalid_choice widget.consent.permissions: "BALANCES" is not a valid choice.'],
    ],
    [
      "a missing permission",
      withConsent({ permissions: consent.permissions.slice(1) }),
      ["invalid widget.consent.permissions: These permissions are missing: REGISTER."],
    ],
    [
      "a consent of nobody",
      withConsent({ identification_info: undefined }),
      ["required widget.consent.identification_info: This field is required."],
    ],
    [
      "an empty list of people",
      withConsent({ identification_info: [] }),
      ["required widget.consent.identification_info: This field is required."],
    ],
    [
      "a CNPJ without a CPF",
      withConsent({ identification_info: [cnpj] }),
      ["invalid widget.consent.identification_info: A CNPJ is sent together with a CPF."],
    ],
    [
      "a CPF with punctuation",
      withConsent({ identification_info: [{ ...cpf, number: "761.092.776-73" }] }),
      ["invalid widget.consent.identification_info.number: A CPF has 11 digits."],
    ],
    [
      "a short CNPJ",
      withConsent({ identification_info: [cpf, { ...cnpj, number: "506853" }] }),
      ["invalid widget.consent.identification_info.number: A CNPJ has 14 digits."],
    ],
    [
      "value in the place of number",
      withConsent({
        identification_info: [{ type: "CPF", value: "76109277673", name: "Ralph Bragg" }],
      }),
      ["required widget.consent.identification_info.number: This field is required."],
    ],
    [
      "a person without a name",
      withConsent({ identification_info: [{ ...cpf, name: " " }] }),
      ["invalid widget.consent.identification_info.name: This field may not be blank."],
    ],
    [
      "a purpose of 601 characters",
      withConsent({ purpose: "a".repeat(601) }),
      ["invalid widget.consent.purpose: Ensure this field has no more than 600 characters."],
    ],
  ])("refuses %s", async (_, body, problems) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await problemsOf(response)).toEqual(problems);
  });

  it("names every problem at once, under one id", async () => {
    const response = await post({ ...credentials, stale_in: "soon" });
    const problems: { request_id: string; field: string }[] = await response.json();
    expect(problems.map(({ field }) => field)).toEqual(["scopes", "stale_in"]);
    expect(new Set(problems.map(({ request_id }) => request_id)).size).toBe(1);
  });

  it.each(["", "{", "id=emulator&password=emulator"])("calls %j a parse error", async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await problemsOf(response)).toEqual(["parse_error: JSON parse error"]);
  });

  it.each(["[]", "null", "1"])("refuses %s as a body", async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await problemsOf(response)).toEqual(["invalid: Invalid data. Expected a dictionary."]);
  });

  it("refuses a body that is too large, without a word about its size in the headers", async () => {
    const response = await post(`"${"a".repeat(bodyLimit)}"`);
    expect(response.status).toBe(413);
  });

  describe("credentials", () => {
    const scopes = multiRegion.scopes;

    it("come by Basic authentication too", async () => {
      expect((await post({ scopes }, basic())).status).toBe(200);
    });

    it("may come both ways", async () => {
      expect((await post(multiRegion, basic())).status).toBe(200);
    });

    it("are each required when none come by Basic authentication", async () => {
      const response = await post({ scopes });
      expect(response.status).toBe(400);
      expect(await problemsOf(response)).toEqual([
        "required id: This field is required.",
        "required password: This field is required.",
      ]);
    });

    it.each<[string, object, Record<string, string>]>([
      ["a wrong password", { ...multiRegion, password: "guess" }, {}],
      ["a wrong id", { ...multiRegion, id: "guess" }, {}],
      ["a wrong Basic pair", { scopes }, basic("emulator:guess")],
      ["a wrong Basic pair beside a right body", multiRegion, basic("a:b")],
      ["a wrong body beside a right Basic pair", { ...multiRegion, id: "guess" }, basic()],
      ["another scheme", { scopes }, { authorization: "Bearer emulator" }],
    ])("are refused with %s", async (_, body, headers) => {
      const response = await post(body, headers);
      expect(response.status).toBe(401);
      expect(await problemsOf(response)).toEqual(["authentication_failed: Invalid Secret Keys"]);
    });
  });
});

describe("paths and methods", () => {
  it.each([
    "/api/",
    "/api",
    "/api/institutions/",
    "/api/institutions",
    "/api/institutions/1004/",
    "/api/institutions/1004",
  ])("answers GET %s", async (path) => {
    expect((await get(path)).status).toBe(200);
    expect((await get(path, {})).status).toBe(401);
    expect((await get(path, basic("emulator:guess"))).status).toBe(401);
  });

  it.each([
    "/",
    "/api/accounts/",
    "/api/token/refresh/",
    "/api/institutions/1004/more/",
    "/token/",
    "/api/institutions/7/",
  ])("does not find %s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await problemsOf(response)).toEqual(["not_found: Not found."]);
  });

  it.each([
    ["GET", "/api/token/", "POST"],
    ["PUT", "/api/token/", "POST"],
    ["POST", "/api/institutions/", "GET, HEAD"],
    ["DELETE", "/api/", "GET, HEAD"],
    ["OPTIONS", "/api/token/", "POST"],
  ])("refuses %s %s", async (method, path, allow) => {
    const response = await handleEmulator(new Request(`${base}${path}`, { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(await problemsOf(response)).toEqual([
      `method_not_allowed: Method "${method}" not allowed.`,
    ]);
  });
});

describe("GET /api/institutions/", () => {
  interface Page {
    readonly count: number;
    readonly next: string | null;
    readonly previous: string | null;
    readonly results: readonly { readonly name: string; readonly id: number }[];
  }

  const list = async (query: string): Promise<Page> => {
    const response = await get(`/api/institutions/?${query}`);
    expect(response.status).toBe(200);
    return response.json();
  };
  const names = async (query: string) => (await list(query)).results.map(({ name }) => name);

  it("answers with all of the sandbox in Belvo's envelope", async () => {
    const page = await list("");
    expect(page).toMatchObject({ count: 16, next: null, previous: null });
    expect(page.results.find(({ name }) => name === "ofmockbank_br_retail")).toMatchObject({
      id: 9256,
      type: "bank",
      country_codes: ["BR"],
      integration_type: "openfinance",
      status: "healthy",
      logo: null,
      features: [],
    });
    expect(page.results.find(({ name }) => name === "heimdall_mx_retail")).toMatchObject({
      features: [{ name: "token_required" }],
    });
  });

  it.each([
    ["country_code=CO", ["gringotts_co_retail", "erebor_co_retail", "heimdall_co_retail"]],
    ["country_code__in=CO,XX", ["gringotts_co_retail", "erebor_co_retail", "heimdall_co_retail"]],
    ["display_name=TATOO", ["tatooine_mx_fiscal"]],
    ["name=erebor_mx_retail", ["erebor_mx_retail"]],
    [
      "name__in=erebor_mx_retail,planet_mx_employment",
      ["erebor_mx_retail", "planet_mx_employment"],
    ],
    ["resources__allin=EMPLOYMENT_RECORDS,OWNERS", ["planet_mx_employment"]],
    ["resources__allin=EMPLOYMENT_RECORDS,ACCOUNTS", []],
    ["type=fiscal", ["tatooine_mx_fiscal"]],
    ["type__in=fiscal,employment", ["tatooine_mx_fiscal", "planet_mx_employment"]],
    ["status=down", []],
    ["status__in=down,healthy&type=fiscal", ["tatooine_mx_fiscal"]],
    ["website=https://example.com", []],
    ["country_code=MX&type=employment", ["planet_mx_employment"]],
  ])("filters by %s", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it.each(["type=retail", "type__in=bank,retail", "status=broken"])("refuses %s", async (query) => {
    const response = await get(`/api/institutions/?${query}`);
    expect(response.status).toBe(400);
    expect((await problemsOf(response))[0]).toMatch(/^invalid_choice (type|type__in|status): /);
  });

  it("leads through all pages by next and back by previous", async () => {
    const seen: string[] = [];
    let path: string | null = "/api/institutions/?page_size=7&country_code__in=MX,CO,BR";
    let previous: string | null = null;
    while (path !== null) {
      const page: Page = await (await get(path)).json();
      expect(page.previous === null).toBe(previous === null);
      seen.push(...page.results.map(({ name }) => name));
      previous = path;
      path = page.next && page.next.replace(base, "");
    }
    expect(seen).toHaveLength(16);
    expect(new Set(seen).size).toBe(16);
  });

  it("names the host that the caller asked", async () => {
    const page: Page = await (
      await get("/api/institutions/?page_size=1", { ...basic(), host: "studio.localhost:4000" })
    ).json();
    expect(page.next).toBe(
      "http://studio.localhost:4000/emulator/api/institutions/?page_size=1&page=2",
    );
  });

  it.each([
    ["page_size=0", 1],
    ["page_size=5", 5],
    ["page_size=5000", 16],
    ["page_size=many", 16],
  ])("takes %s as a size of a page", async (query, length) => {
    expect(await names(query)).toHaveLength(length);
  });

  it.each(["page=0", "page=3", "page=one", "page=1.5"])("does not find %s", async (query) => {
    const response = await get(`/api/institutions/?page_size=10&${query}`);
    expect(response.status).toBe(404);
    expect(await problemsOf(response)).toEqual(["not_found: Invalid page."]);
  });

  it("keeps the fields that are asked for", async () => {
    const { results } = await list("name=erebor_mx_retail&fields=name,id");
    expect(results).toEqual([{ id: 1004, name: "erebor_mx_retail" }]);
  });

  it("omits the fields that are not wanted", async () => {
    const [first] = (await list("omit=resources,name")).results;
    expect(first).not.toHaveProperty("resources");
    expect(first).not.toHaveProperty("name");
    expect(first).toHaveProperty("id");
  });

  it("shows one by its id", async () => {
    const response = await get("/api/institutions/1004/?fields=name");
    expect(await response.json()).toEqual({ name: "erebor_mx_retail" });
  });
});
