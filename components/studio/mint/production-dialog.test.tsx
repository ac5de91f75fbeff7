import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ProductionDialog } from "./production-dialog";

/** A server whose answer waits until the test gives it. */
function slowServer() {
  let resolve: (answer: Response) => void = () => undefined;
  const fetch = vi.fn(() => new Promise<Response>((done) => (resolve = done)));
  vi.stubGlobal("fetch", fetch);
  return { fetch, answer: (status: number) => resolve(new Response(null, { status })) };
}

function open() {
  const onConfirm = vi.fn();
  render(<ProductionDialog notice={undefined} onConfirm={onConfirm} onClose={() => undefined} />);
  return { onConfirm, button: screen.getByRole("button", { name: "Generate in production" }) };
}

describe("ProductionDialog", () => {
  it("confirms once, however often the button is pressed", async () => {
    const { fetch, answer } = slowServer();
    const { onConfirm, button } = open();
    await userEvent.type(screen.getByRole("textbox"), "production");
    await userEvent.dblClick(button);
    answer(204);
    await vi.waitFor(() => expect(onConfirm).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("generates nothing for who cancels before the answer", async () => {
    const { answer } = slowServer();
    const { onConfirm, button } = open();
    await userEvent.type(screen.getByRole("textbox"), "production");
    await userEvent.click(button);
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    answer(204);
    await new Promise((resolve) => setTimeout(resolve));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it.each([
    [401, "You are signed out"],
    [403, "only from its own pages"],
    [422, "That is not the word"],
    [500, "could not save your confirmation"],
  ])("says after an answer of %d what is wrong, and can be tried again", async (status, said) => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status })));
    const { onConfirm, button } = open();
    await userEvent.type(screen.getByRole("textbox"), "production");
    await userEvent.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain(said);
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 204 })));
    await userEvent.click(button);
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it("says that the studio did not answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    const { button } = open();
    await userEvent.type(screen.getByRole("textbox"), "production");
    await userEvent.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain("did not answer");
  });

  it("asks the server for no other word", async () => {
    const { fetch } = slowServer();
    const { onConfirm, button } = open();
    await userEvent.type(screen.getByRole("textbox"), "sandbox");
    await userEvent.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain("That is not the word");
    expect(fetch).not.toHaveBeenCalled();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
