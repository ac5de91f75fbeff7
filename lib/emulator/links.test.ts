import { beforeEach, describe, expect, it, vi } from "vitest";
import { finishWidget } from "./finish-widget";
import type { Grant } from "./grant";
import { handleEmulator } from "./handle-emulator";
import { mintTokens } from "./mint-tokens";

const start = Date.UTC(2026, 0, 1);
const hour = 60 * 60 * 1000;
const authorization = `Basic ${btoa("emulator:emulator")}`;

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
  return () => vi.useRealTimers();
});

async function get(path: string, headers: Record<string, string> = { authorization }) {
  const response = await handleEmulator(
    new Request(`http://127.0.0.1:3000/emulator/api${path}`, { headers }),
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Goes through a visit that ends with a success; answers the id of the link. */
async function connect(
  settings: Grant["settings"] = {},
  fields: Record<string, string> = {},
  flavour: Grant["flavour"] = "multi_region",
): Promise<string> {
  const { access } = await mintTokens({ flavour, settings }, Date.now());
  const form = new URLSearchParams({
    outcome: "success",
    access_token: access,
    institution: "erebor_mx_retail",
    ...fields,
  });
  const target = await finishWidget(form.toString(), Date.now());
  const query = new URL(target ?? "", "http://studio.localhost").searchParams.get("query") ?? "";
  return new URLSearchParams(query).get("link") ?? "";
}

describe("a link that a visit made", () => {
  it("has the documented fields, from the request, the URL and the defaults", async () => {
    const id = await connect(
      { stale_in: "30d", fetch_resources: "ACCOUNTS,OWNERS" },
      { external_id: "customer-42", access_mode: "single" },
    );
    const { status, body } = await get(`/links/${id}/`);
    expect(status).toBe(200);
    expect(body).toEqual({
      id,
      institution: "erebor_mx_retail",
      access_mode: "single",
      status: "valid",
      external_id: "customer-42",
      refresh_rate: null,
      credentials_storage: "365d",
      stale_in: "30d",
      fetch_resources: ["ACCOUNTS", "OWNERS"],
      created_at: "2026-01-01T00:00:00.000Z",
      last_accessed_at: "2026-01-01T00:00:00.000Z",
      created_by: expect.stringMatching(/^[0-9a-f-]{36}$/),
      institution_user_id: expect.stringMatching(/^[\w-]{44}$/),
    });
  });

  it("is recurrent and stored where nothing was said", async () => {
    const { body } = await get(`/links/${await connect()}/`);
    expect(body).toMatchObject({
      access_mode: "recurrent",
      refresh_rate: "7d",
      credentials_storage: "store",
      stale_in: "365d",
      external_id: null,
    });
  });

  it("keeps no external_id that identifies a person", async () => {
    const { body } = await get(`/links/${await connect({}, { external_id: "529.982.247-25" })}/`);
    expect(body["external_id"]).toBeNull();
  });

  it("without stored credentials is invalid until an update visit", async () => {
    const id = await connect({ credentials_storage: "nostore" }, { access_mode: "single" });
    expect((await get(`/links/${id}/`)).body["status"]).toBe("invalid");
    vi.setSystemTime(start + 1000);
    await connect({ link_id: id }, {}, "multi_region_update");
    expect((await get(`/links/${id}/`)).body).toMatchObject({
      status: "valid",
      created_at: "2026-01-01T00:00:00.000Z",
      last_accessed_at: "2026-01-01T00:00:01.000Z",
    });
  });

  it("is gone after an hour", async () => {
    const id = await connect();
    vi.setSystemTime(start + hour - 1);
    expect((await get(`/links/${id}/`)).status).toBe(200);
    vi.setSystemTime(start + hour);
    expect((await get(`/links/${id}/`)).status).toBe(404);
  });

  it("is told to nobody without the keys", async () => {
    const id = await connect();
    expect((await get(`/links/${id}/`, {})).status).toBe(401);
    expect((await get("/links/", {})).status).toBe(401);
  });

  it("is not made by an update of a link that the emulator does not know", async () => {
    const id = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";
    await connect({ link_id: id }, {}, "multi_region_update");
    expect((await get(`/links/${id}/`)).status).toBe(404);
  });
});

describe("the list of links", () => {
  it("finds the link of a test by its external_id, the newest first", async () => {
    const first = await connect({}, { external_id: "test-of-links" });
    const second = await connect({}, { external_id: "test-of-links" });
    await connect({}, { external_id: "another-test" });
    const { body } = await get("/links/?external_id=test-of-links&fields=id");
    expect(body).toMatchObject({ count: 2, results: [{ id: second }, { id: first }] });
  });

  it("filters by time and by status, and refuses a status that there is not", async () => {
    const id = await connect({ credentials_storage: "nostore" }, { external_id: "timed-links" });
    const found = async (query: string) =>
      (await get(`/links/?external_id=timed-links&${query}`)).body["count"];
    expect(await found("created_at__gte=2026-01-01")).toBe(1);
    expect(await found("created_at__gt=2026-01-01T00:00:00Z")).toBe(0);
    expect(await found("status__in=invalid,unconfirmed")).toBe(1);
    expect(await found(`id__in=${id}`)).toBe(1);
    expect(await found("status=valid")).toBe(0);
    expect((await get("/links/?status=broken")).status).toBe(400);
  });

  it("forgets the oldest past a thousand", async () => {
    const { linkOf, rememberLink } = await import("./links");
    const link = (id: string) => ({
      id,
      institution: "erebor_mx_retail",
      access_mode: "single" as const,
      external_id: null,
      credentials_storage: "365d",
      stale_in: "365d",
      fetch_resources: [],
    });
    for (let count = 0; count <= 1000; count += 1) rememberLink(link(`many-${count}`), start);
    expect(linkOf("many-0", start)).toBeUndefined();
    expect(linkOf("many-1", start)?.id).toBe("many-1");
    expect(linkOf("many-1000", start)?.id).toBe("many-1000");
  });
});
