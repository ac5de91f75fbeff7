import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { describeFix } from "./describe-fix";
import { findingsOfConfig } from "./findings-of-config";

function effectsOf(query: string) {
  const { config, unread } = parseConfig(query);
  return findingsOfConfig({ config, unread }).map((finding) =>
    describeFix(finding, { config, unread }),
  );
}

describe("describeFix", () => {
  it.each([
    ["locale=pt-BR", ["sets locale to pt"]],
    ["country=BR", ["sets country_codes to BR, removes country"]],
    ["foo=1", ["removes foo"]],
    ["mode=webapp&flavour=ofda&locale=pt", expect.arrayContaining(["removes mode"])],
    ["external_id=a.b.c", ["sets external_id to a-b-c"]],
  ])("says of %s what the fix does", (query, expected) => {
    expect(effectsOf(query)).toEqual(expected);
  });

  it("cuts a long value", () => {
    const names = Array.from({ length: 20 }, (_, index) => `bank${index}_mx_retail`);
    const [effect] = effectsOf(`institution=${names.join(",")}`);
    expect(effect).toMatch(/^sets institutions to bank0_mx_retail,.{44}…, removes institution$/);
  });

  it("says nothing where there is no fix", () => {
    const { config, unread } = parseConfig("flavour=multi_region_update");
    const [finding] = findingsOfConfig({ config, unread });
    expect(finding && describeFix(finding, { config, unread })).toBeUndefined();
  });
});
