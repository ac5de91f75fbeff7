import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderStudio } from "@/components/studio/studio.test-support";
import { readRuns } from "@/lib/browser/run-log";
import type { MintAction } from "@/components/studio/studio-context";

const access = "eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiIxIn0.c2lnbmF0dXJl";
type Answer = Awaited<ReturnType<MintAction>>;

function token(): Answer {
  const now = Date.now();
  return { ok: true, value: { access, expiresAt: now + 600_000, now } };
}

/** An action whose answers wait until the test gives them. */
function slowAction() {
  const waiting: ((answer: Answer) => void)[] = [];
  const action = vi.fn<MintAction>(() => new Promise((resolve) => waiting.push(resolve)));
  return { action, answer: (answer: Answer) => waiting.shift()?.(answer) };
}

const generate = () => screen.getByRole("button", { name: "Generate access token" });
const openLink = () => screen.findByRole("link", { name: "Open widget" });

describe("generating a token", () => {
  it("leads to the widget with the settings on the page", async () => {
    const action = vi.fn<MintAction>(() => Promise.resolve(token()));
    renderStudio("locale=pt&external_id=user-1", action);
    await userEvent.click(generate());
    const url = new URL((await openLink()).getAttribute("href") ?? "");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      access_token: access,
      external_id: "user-1",
      locale: "pt",
    });
    expect(action.mock.calls[0]?.[0]).toMatchObject({
      config: { locale: "pt", external_id: "user-1", environment: "sandbox" },
    });
  });

  it("asks once for a double click", async () => {
    const { action, answer } = slowAction();
    renderStudio("", action);
    await userEvent.dblClick(generate());
    await waitFor(() => expect(action).toHaveBeenCalled());
    answer(token());
    await openLink();
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("shows the token nowhere but in the link, and logs the run without it", async () => {
    const { container } = renderStudio("", () => Promise.resolve(token()));
    await userEvent.click(generate());
    await openLink();
    expect(container.textContent).not.toContain(access);
    const runs = await readRuns();
    expect(runs.ok && runs.value.length).toBeGreaterThan(0);
    expect(JSON.stringify(runs)).not.toContain(access);
  });

  it("marks a token that is from earlier settings", async () => {
    renderStudio("widget.branding.company_name=ACME", () => Promise.resolve(token()));
    await userEvent.click(generate());
    await openLink();
    expect(screen.queryByText(/from earlier settings/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^Branding/, expanded: false }));
    await userEvent.type(screen.getByRole("textbox", { name: /company_name/ }), "2");
    await waitFor(() => expect(screen.queryByText(/from earlier settings/)).not.toBeNull());
  });

  it("takes the token away with its flavour", async () => {
    renderStudio("", () => Promise.resolve(token()));
    await userEvent.click(generate());
    await openLink();
    await userEvent.click(screen.getByRole("radio", { name: /Open Finance/ }));
    expect(screen.queryByRole("link", { name: "Open widget" })).toBeNull();
    expect(screen.getByText(/The token was for Multi-region in Sandbox/)).toBeTruthy();
  });

  it("does not show the token of a flavour that was left while it was asked for", async () => {
    const { action, answer } = slowAction();
    renderStudio("", action);
    await userEvent.click(generate());
    await waitFor(() => expect(action).toHaveBeenCalled());
    await userEvent.click(screen.getByRole("radio", { name: /Open Finance/ }));
    answer(token());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByRole("link", { name: "Open widget" })).toBeNull();
  });

  it("says what went wrong, with Belvo's number, and at the field", async () => {
    renderStudio("external_id=user-1", () =>
      Promise.resolve({
        ok: false,
        error: {
          kind: "rejected",
          environment: "sandbox",
          requestId: "9d1f3c2b",
          problems: [{ parameter: "external_id", message: "Belvo does not know it." }],
        },
      }),
    );
    await userEvent.click(generate());
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Belvo rejected the token request.");
    expect(screen.getByText("9d1f3c2b")).toBeTruthy();
    const field = screen.getByRole("textbox", { name: /external_id/ });
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  });

  it("holds back what cannot work, and sends it on demand", async () => {
    const action = vi.fn<MintAction>(() => Promise.resolve(token()));
    renderStudio("widget.branding.company_icon=x", action);
    await userEvent.click(generate());
    const blocked = await screen.findByRole("button", { name: "Send anyway" });
    expect(action).not.toHaveBeenCalled();
    await userEvent.click(blocked);
    await openLink();
    expect(action.mock.calls[0]?.[0]).toMatchObject({ anyway: true });
  });

  it("asks for the word before the first token of production, and once", async () => {
    const action = vi.fn<MintAction>(() => Promise.resolve(token()));
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 204 })));
    renderStudio("environment=production", action);
    await userEvent.click(generate());
    const dialog = within(await screen.findByRole("dialog"));
    expect(action).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole("textbox"), "production");
    await userEvent.dblClick(dialog.getByRole("button", { name: "Generate in production" }));
    await openLink();
    expect(action).toHaveBeenCalledTimes(1);
    await userEvent.click(generate());
    await waitFor(() => expect(action).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
