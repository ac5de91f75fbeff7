import { describe, expect, it } from "vitest";
import { unsignedToken } from "@/lib/widget/example-text";
import { grantedBy, type Asked } from "./granted";
import { readJwt } from "./jwt";

const linkId = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";

function granted(
  payload: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>> = {},
  environment?: Asked["environment"],
) {
  const claims = readJwt(unsignedToken(payload));
  if (!claims) throw new Error("No JWT.");
  const asked = { ...(environment && { environment }), fields: new Map(Object.entries(fields)) };
  return grantedBy(claims, asked);
}

function differing(...of: Parameters<typeof granted>) {
  return granted(...of)
    .filter(({ differs }) => differs)
    .map(({ name }) => name);
}

describe("what a token grants", () => {
  it("is listed beside what was asked for", () => {
    expect(
      granted(
        { environment: "sandbox", scopes: ["write_links"], stale_in: "365d" },
        { scopes: "write_links", fetch_resources: "ACCOUNTS" },
        "sandbox",
      ),
    ).toEqual([
      { name: "environment", asked: "sandbox", granted: "sandbox", differs: false },
      { name: "scopes", asked: "write_links", granted: "write_links", differs: false },
      { name: "fetch_resources", asked: "ACCOUNTS", differs: false },
      { name: "stale_in", granted: "365d", differs: false },
    ]);
  });

  it("differs by environment, scopes, resources, storage and age", () => {
    expect(
      differing(
        {
          environment: "production",
          scopes: ["read_institutions"],
          fetch_resources: ["OWNERS"],
          credentials_storage: "365d",
          stale_in: "30d",
        },
        {
          scopes: "read_institutions,write_links",
          fetch_resources: "OWNERS,ACCOUNTS",
          credentials_storage: "store",
          stale_in: "300d",
        },
        "sandbox",
      ),
    ).toEqual(["environment", "scopes", "fetch_resources", "credentials_storage", "stale_in"]);
  });

  it("does not differ by the order of a list", () => {
    expect(differing({ scopes: ["b", "a"] }, { scopes: "a, b" })).toEqual([]);
  });

  it("differs where a link is missing, is another one, or was not asked for", () => {
    const scopes = ["write_links"];
    const other = "11111111-1111-4111-8111-111111111111";
    expect(differing({ scopes }, { link_id: linkId })).toEqual(["link_id"]);
    expect(differing({ scopes, link: { id: other } }, { link_id: linkId })).toEqual(["link_id"]);
    expect(differing({ scopes, link: { id: linkId } })).toEqual(["link_id"]);
    expect(differing({ scopes, link: { id: linkId.toUpperCase() } }, { link_id: linkId })).toEqual(
      [],
    );
  });

  it("has the status of the link", () => {
    const [found] = granted(
      { link: { id: linkId, status: "token_required", institution: "x" } },
      { link_id: linkId },
    );
    expect(found?.linkStatus).toBe("token_required");
  });

  it("says nothing of a token without these claims", () => {
    expect(granted({ token_type: "access", exp: 1 }, { link_id: linkId }, "sandbox")).toEqual([]);
  });
});

describe("the claims of a token", () => {
  it("leave out who the organisation is, and what is no word of Belvo's", () => {
    const claims = readJwt(
      unsignedToken({
        organization_name: "Canary Ltda",
        organization_id: "canary-id",
        user_id: "canary-user",
        scopes: ["write_links", "Canary Ltda", 1],
        stale_in: "<script>canary",
        link: { id: "canary", status: "Canary Ltda" },
      }),
    );
    expect(claims).toMatchObject({ namesOrganisation: true, scopes: ["write_links"], link: {} });
    expect(JSON.stringify(claims).toLowerCase()).not.toContain("canary");
  });
});
