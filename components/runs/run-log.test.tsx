import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { testStudio } from "@/components/studio/studio.test-support";
import { addRuns, clearRuns, readRuns } from "@/lib/browser/run-log";
import { withArrival } from "@/lib/runs/run";
import { start, success } from "@/lib/runs/run.test-support";
import { RunLog } from "./run-log";

const waiting = { ...start, startedAt: Date.now(), askedUntil: Date.now() + 60_000 };
const finished = withArrival(
  { ...waiting, id: "2b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b", query: "locale=pt" },
  success,
  waiting.startedAt + 4_000,
);

const show = () => render(<RunLog {...testStudio} release="1.2.3" />);
const lines = () => screen.getAllByRole("listitem").filter((line) => line.dataset["run"]);

beforeEach(clearRuns);

describe("the run log", () => {
  it("says where a run comes from while there is none", async () => {
    show();
    expect(await screen.findByText("No runs yet")).toBeTruthy();
  });

  it("shows a run that another tab begins", async () => {
    show();
    await screen.findByText("No runs yet");
    await addRuns([waiting]);
    await waitFor(() => expect(lines()).toHaveLength(1));
  });

  it("finds runs by their words and their outcome", async () => {
    await addRuns([waiting, finished]);
    show();
    await waitFor(() => expect(lines()).toHaveLength(2));
    await userEvent.type(screen.getByRole("searchbox"), "locale=pt");
    expect(lines().map((line) => line.dataset["run"])).toEqual([finished.id]);
    expect(screen.getByText("1 of 2 runs")).toBeTruthy();
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Outcome" }), "waiting");
    expect(lines().map((line) => line.dataset["run"])).toEqual([waiting.id]);
  });

  it("clears the log, and takes that back", async () => {
    await addRuns([waiting, finished]);
    show();
    await waitFor(() => expect(lines()).toHaveLength(2));
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    const notice = await screen.findByText(/The log is cleared: 2 runs\./);
    await waitFor(async () => expect(await readRuns()).toEqual({ ok: true, value: [] }));
    const undo = within(notice.closest("div") ?? document.body);
    await userEvent.click(undo.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(lines()).toHaveLength(2));
  });

  it("says that the browser keeps no log", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("Denied.", "SecurityError");
    });
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("Denied.", "InvalidStateError");
    });
    show();
    expect((await screen.findByRole("alert")).textContent).toContain("blocks storage");
  });
});
