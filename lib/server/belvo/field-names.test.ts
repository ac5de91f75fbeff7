import { describe, expect, it } from "vitest";
import { tokenFieldNames } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { wireNameOf } from "./field-names";

describe("wireNameOf", () => {
  it.each(tokenFieldNames)("knows %s", (name) => {
    expect(wireNameOf(name)).toBe(name);
  });

  it.each([
    ["id", "id"],
    ["password", "password"],
    ["company_name", "widget.branding.company_name"],
    ["branding.company_name", "widget.branding.company_name"],
    ["callback_urls.success", "widget.callback_urls.success"],
    ["widget.branding", "widget.branding"],
    ["branding", "widget.branding"],
    ["fetch_resources[0]", "fetch_resources"],
    ["fetch_resources.0", "fetch_resources"],
    ["data.stale_in", "stale_in"],
    ["identification_info", identityPath],
    ["widget.consent.identification_info.0.number", identityPath],
    ["consent.identification_info[1].name", identityPath],
  ])("takes %s for %s", (path, name) => {
    expect(wireNameOf(path)).toBe(name);
  });

  it("does not choose between two names with the same end", () => {
    expect(wireNameOf("purpose")).toBe("purpose");
  });

  it.each(["", "payments_way", "canary", "canary.canary", "__proto__", "constructor", "."])(
    "does not repeat %s",
    (path) => {
      expect(wireNameOf(path)).toBeUndefined();
    },
  );
});
