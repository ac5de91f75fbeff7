import { describe, expect, it } from "vitest";
import { unsignedToken } from "@/lib/widget/example-text";
import { describeGrants } from "./describe-grants";
import { tokenFacts } from "./token-facts";

const grants = (claims: Readonly<Record<string, unknown>>) =>
  describeGrants(tokenFacts(unsignedToken(claims)));

describe("describeGrants", () => {
  it("says environment, link and scopes, and nothing that names anybody", () => {
    const text = grants({
      environment: "sandbox",
      scopes: ["read_institutions", "write_links"],
      link: { id: "3c7f4f1a-9d5e-4a2b-8f0e-0a1b2c3d4e5f", status: "token_required" },
      fetch_resources: ["ACCOUNTS", "OWNERS"],
      credentials_storage: "store",
      stale_in: "300d",
      organization_name: "Canary Ltda",
      organization_id: "canary-id",
    });
    expect(text).toBe(
      "Environment: Sandbox. It updates a link whose status is token_required. Scopes: read_institutions, write_links. Resources to fetch: ACCOUNTS, OWNERS. Credentials storage: store. Data stale in: 300d.",
    );
  });

  it.each([
    {},
    { environment: "canary", scopes: "a", link: "b" },
    { scopes: [{}, 1, "Canary Ltda"], link: { status: "Canary Ltda" } },
  ])("says nothing of %j", (claims) => {
    expect(grants(claims)).toBe("");
  });
});
