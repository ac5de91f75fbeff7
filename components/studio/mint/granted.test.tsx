import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderStudio } from "@/components/studio/studio.test-support";
import { unsignedToken } from "@/lib/widget/example-text";

const linkId = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";

/** Generates a token with these claims. */
async function generate(query: string, claims: Readonly<Record<string, unknown>>) {
  const now = Date.now();
  const access = unsignedToken({ token_type: "access", exp: now / 1000 + 600, ...claims });
  const { container } = renderStudio(query, () =>
    Promise.resolve({ ok: true, value: { access, expiresAt: now + 600_000, now } }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Generate access token" }));
  return { container, access };
}

describe("what a token grants", () => {
  it("is shown beside what was requested, without who the organisation is", async () => {
    const { container, access } = await generate("stale_in=300d", {
      environment: "sandbox",
      scopes: ["read_institutions", "write_links"],
      stale_in: "300d",
      organization_name: "Canary Ltda",
    });
    await userEvent.click(await screen.findByText(/^Granted:/));
    const row = within(screen.getByRole("region", { name: "What the token grants" }))
      .getByRole("rowheader", { name: "stale_in" })
      .closest("tr");
    expect(row?.textContent).toBe("stale_in300d300d");
    expect(screen.getByText("as requested")).toBeDefined();
    expect(container.textContent).not.toContain("Canary");
    expect(container.textContent).not.toContain(access);
  });

  it("is a finding where it is an ordinary token instead of one for update mode", async () => {
    const { container } = await generate(`flavour=multi_region_update&link_id=${linkId}`, {
      scopes: ["read_institutions", "write_links", "read_links"],
    });
    await screen.findByText("1 difference");
    const found = container.querySelector('[data-rule="token-differs"]');
    expect(found?.getAttribute("data-parameter")).toBe("link_id");
    expect(found?.textContent).toContain("this is an ordinary token");
  });

  it("is not spoken of where the token does not say", async () => {
    await generate("", {});
    await screen.findByRole("link", { name: "Open widget" });
    expect(screen.queryByText(/^Granted:/)).toBeNull();
  });
});
