import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { expect, it } from "vitest";
import { later } from "./later";

function Named({ name }: { readonly name: string }) {
  return <p>Here is {name}.</p>;
}

it("says that a part did not load, and loads it at the next try", async () => {
  let isOnline = false;
  const Part = later(async () => {
    if (!isOnline) throw new Error("There is no network.");
    return Named;
  });
  render(
    <Suspense fallback={<p>Loading…</p>}>
      <Part name="the part" />
    </Suspense>,
  );
  expect((await screen.findByRole("alert")).textContent).toContain("This part did not load.");

  isOnline = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Here is the part.");
  expect(screen.queryByRole("alert")).toBeNull();
});
