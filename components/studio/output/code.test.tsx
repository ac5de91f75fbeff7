import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { renderStudio } from "@/components/studio/studio.test-support";

beforeEach(() => localStorage.clear());

async function openCode() {
  const [tab] = screen.getAllByRole("tab", { name: "Code" });
  if (!tab) throw new Error("There is no tab.");
  await userEvent.click(tab);
  // On a busy machine the grammars take more than a second to load.
  return screen.findByTestId("snippet", {}, { timeout: 20_000 });
}

it("shows the code of the config, and follows the form", async () => {
  renderStudio("flavour=multi_region&external_id=user-1");
  const snippet = await openCode();
  expect(snippet.textContent).toContain("external_id=user-1");
  expect(snippet.textContent).toContain("https://sandbox.belvo.com/api/token/");
  await userEvent.type(screen.getByRole("textbox", { name: /external_id/ }), "23");
  await waitFor(() => expect(snippet.textContent).toContain("external_id=user-123"));
});

it("remembers the language in the browser, and not in the config", async () => {
  const first = renderStudio("flavour=multi_region");
  await openCode();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Go");
  expect(screen.getByTestId("snippet").textContent).toContain("package main");
  expect(location.search).not.toContain("go");
  first.unmount();

  renderStudio("flavour=multi_region");
  expect((await openCode()).textContent).toContain("package main");
});

it("colours the code without inline styles", async () => {
  renderStudio("flavour=multi_region");
  const snippet = await openCode();
  const coloured = [...snippet.querySelectorAll("span[class]")];
  expect(coloured.length).toBeGreaterThan(5);
  expect(snippet.querySelector("[style]")).toBeNull();
  expect(within(snippet).getAllByText(/Set BELVO_SECRET_ID/)[0]?.className).toBe("text-faint");
});
