import { describe, expect, it } from "vitest";
import { multiRegionRequest, requestWith, unsignedToken } from "@/lib/widget/example-text";
import { findingsIn } from "./found.test-support";
import { findings } from "./findings";
import { subjectOfArtefacts } from "./subjects";
import { tokenDiffers } from "./token-differs";

const linkId = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";
const scopes = ["read_institutions", "write_links"];
const updateScopes = "read_institutions,write_links,read_links";

function found(claims: Readonly<Record<string, unknown>>, request: string) {
  const url = `https://widget.belvo.io/?access_token=${unsignedToken({ token_type: "access", exp: 4102444800, ...claims })}`;
  return findingsIn(`${url}\n${request}`)
    .filter(({ rule }) => rule === tokenDiffers.id)
    .map(({ severity, parameter }) => `${severity} ${parameter}`);
}

describe("a token that differs from its request", () => {
  it("is an ordinary one where update mode was asked for", () => {
    const request = requestWith({ scopes: updateScopes, link_id: linkId });
    expect(found({ scopes: updateScopes.split(",") }, request)).toEqual(["error link_id"]);
    expect(found({ scopes: updateScopes.split(","), link: { id: linkId } }, request)).toEqual([]);
  });

  it("has other scopes, resources or times", () => {
    const request = multiRegionRequest({ fetch_resources: ["ACCOUNTS"], stale_in: "300d" });
    expect(found({ scopes: ["read_institutions"] }, request)).toEqual(["warning scopes"]);
    expect(found({ scopes, fetch_resources: ["OWNERS"], stale_in: "30d" }, request)).toEqual([
      "warning fetch_resources",
      "warning stale_in",
    ]);
  });

  it("is of another environment", () => {
    const rules = (environment: string) =>
      findings(
        subjectOfArtefacts({
          environment: "sandbox",
          url: { entries: [["access_token", unsignedToken({ scopes, environment })]] },
          request: { body: JSON.parse(multiRegionRequest()) },
          now: 0,
        }).subject,
      ).map(({ rule }) => rule);
    expect(rules("production")).toContain(tokenDiffers.id);
    expect(rules("sandbox")).not.toContain(tokenDiffers.id);
  });

  it("is not judged by a placeholder, nor without a request", () => {
    expect(found({ scopes }, multiRegionRequest({ stale_in: "<STALE_IN>" }))).toEqual([]);
    expect(found({ scopes: [], environment: "sandbox" }, "")).toEqual([]);
  });
});
