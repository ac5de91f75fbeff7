import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderStudio } from "@/components/studio/studio.test-support";

const url = () => new URL(screen.getByTestId("widget-url").textContent ?? "");
const set = (name: string) => url().searchParams.get(name);
const field = (name: string) => within(fieldOf(name));

function fieldOf(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (!found) throw new Error(`No field ${name}.`);
  return found;
}

describe("the form", () => {
  it("writes what is typed into the widget URL, and takes it out again", async () => {
    renderStudio("");
    const input = screen.getByRole("textbox", { name: /external_id/ });
    await userEvent.type(input, "user-1");
    await waitFor(() => expect(set("external_id")).toBe("user-1"));
    await userEvent.clear(input);
    await waitFor(() => expect(url().searchParams.has("external_id")).toBe(false));
  });

  it("leaves a flag unset until it is chosen, and unset means absent", async () => {
    renderStudio("");
    const choose = (name: string) =>
      userEvent.click(field("show_close_dialog").getByRole("radio", { name: new RegExp(name) }));
    expect(url().searchParams.has("show_close_dialog")).toBe(false);
    await choose("false");
    await waitFor(() => expect(set("show_close_dialog")).toBe("false"));
    await choose("Not set");
    await waitFor(() => expect(url().searchParams.has("show_close_dialog")).toBe(false));
  });

  it("says at a control what unset means, and only while it is unset", async () => {
    renderStudio("");
    expect(field("external_id").getByText(/^If unset:/)).toBeTruthy();
    await userEvent.type(screen.getByRole("textbox", { name: /external_id/ }), "user-1");
    await waitFor(() => expect(field("external_id").queryByText(/^If unset:/)).toBeNull());
  });

  it("ties its help to each control", () => {
    renderStudio("");
    for (const control of screen.getAllByRole("textbox")) {
      const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
      if (control.closest("[data-field]")) {
        expect(ids.map((id) => document.getElementById(id)?.textContent)).not.toContain("");
        expect(ids.length).toBeGreaterThan(0);
      }
    }
  });

  it("shows what the flavour takes, and keeps what both take", async () => {
    renderStudio("external_id=user-1");
    expect(document.querySelector('[data-field="link_id"]')).toBeNull();
    await userEvent.click(screen.getByRole("radio", { name: /multi_region_update/ }));
    await waitFor(() => expect(fieldOf("link_id")).toBeTruthy());
    await userEvent.click(screen.getByRole("radio", { name: /Open Finance/ }));
    await waitFor(() => expect(document.querySelector('[data-field="link_id"]')).toBeNull());
    expect(screen.getByRole("textbox", { name: /external_id/ })).toBeTruthy();
  });

  it("finds a control by its wire name, and says when there is none", async () => {
    renderStudio("");
    const search = screen.getByRole("searchbox");
    await userEvent.type(search, "company_name");
    await waitFor(() => expect(fieldOf("widget.branding.company_name")).toBeTruthy());
    expect(document.querySelector('[data-field="external_id"]')).toBeNull();
    await userEvent.clear(search);
    await userEvent.type(search, "no such thing");
    expect(await screen.findByText(/Nothing of this flavour matches/)).toBeTruthy();
  });
});
