import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { parseMatrixUrl } from "@/lib/matrix/matrix-url";
import { packPlan, type PackedPlan } from "@/lib/matrix/packed-plan";
import { planMatrix } from "@/lib/matrix/plan";
import { noMark, type Mark } from "@/lib/matrix/marks";
import type { MatrixClient } from "./matrix-client";
import { MatrixTable } from "./matrix-table";
import type { Marks } from "./use-marks";

function planOf(query: string): PackedPlan {
  const { matrix } = parseMatrixUrl(query);
  const planned = planMatrix(matrix);
  if (!planned.ok) throw new Error("Too large.");
  return packPlan(matrix, planned.value);
}

const many = planOf(
  ["external_id", "widget.branding.company_name"]
    .flatMap((name) => Array.from({ length: 50 }, (_, value) => `axis.${name}=value-${value}`))
    .join("&"),
);

function unexpected(): never {
  throw new Error("The test does not expect this.");
}

function show(plan: PackedPlan, shown?: readonly number[]) {
  const findings = vi.fn<MatrixClient["findings"]>((rows) => Promise.resolve(rows.map(() => [])));
  const client: MatrixClient = {
    findings,
    plan: unexpected,
    shared: unexpected,
    places: unexpected,
    write: unexpected,
    stop: unexpected,
  };
  const byLink = new Map<string, Mark>();
  const set = vi.fn<Marks["set"]>((link, change) => {
    byLink.set(link, change(byLink.get(link) ?? noMark));
  });
  render(
    <MatrixTable
      plan={plan}
      isCurrent
      shown={shown}
      client={client}
      marks={{ byLink, isForgetful: false, set }}
      shared={[]}
    />,
  );
  return { findings, byLink };
}

const rows = () => screen.getAllByRole("row").filter((row) => row.dataset["place"]);
const openLink = (number: number) =>
  within(screen.getByRole("table")).findByRole("link", { name: `Open row ${number}` });

beforeEach(() => {
  document.documentElement.style.fontSize = "16px";
  // No layout: the scroller is as large as a window.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1200);
});

describe("the table of a matrix", () => {
  it("holds the rows in view and no others, and says how many there are", async () => {
    show(many);
    await openLink(1);
    await waitFor(() => expect(rows().length).toBeGreaterThan(5));
    expect(rows().length).toBeLessThan(60);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe(`${many.count + 1}`);
  });

  it("asks for the findings of what is in view, each once", async () => {
    const { findings } = show(many);
    await openLink(1);
    await waitFor(() => expect(rows().length).toBeGreaterThan(10));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = findings.mock.calls.flatMap(([places]) => places);
    expect(new Set(asked)).toEqual(new Set(rows().map((row) => Number(row.dataset["place"]))));
  });

  it("shows the rows that are picked, under their own numbers", async () => {
    show(many, [4, 7]);
    await openLink(5);
    await openLink(8);
    expect(rows()).toHaveLength(2);
  });

  it("leads each row to its launch link", async () => {
    show(planOf("axis.locale=es&axis.locale=pt"));
    const hrefs = [await openLink(1), await openLink(2)].map((link) => link.getAttribute("href"));
    expect(hrefs[0]).toContain("/open?locale=es");
    expect(hrefs[1]).toContain("/open?locale=pt");
  });

  it("goes from row to row by the arrow keys, and stays in the column", async () => {
    show(many);
    await openLink(2);
    const copy = screen.getByRole("button", { name: "Copy the launch link of row 1" });
    copy.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Copy the launch link of row 2",
    );
    await userEvent.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(copy);
  });

  it("keeps a note when it is left, and no private one", async () => {
    const { byLink } = show(planOf("axis.locale=es&axis.locale=pt"));
    await openLink(1);
    const note = screen.getByRole("textbox", { name: "Note on row 1" });
    await userEvent.type(note, "CPF 529.982.247-25");
    await userEvent.tab();
    expect(note.getAttribute("aria-invalid")).toBe("true");
    expect(byLink.size).toBe(0);
    await userEvent.clear(note);
    await userEvent.type(note, "On a phone");
    await userEvent.tab();
    expect([...byLink.values()]).toEqual([{ note: "On a phone" }]);
  });

  it("marks a row by its launch link", async () => {
    const { byLink } = show(planOf("axis.locale=es&axis.locale=pt"));
    await openLink(2);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Mark of row 2" }),
      "failed",
    );
    expect([...byLink]).toEqual([
      [expect.stringContaining("locale=pt"), { verdict: "failed", note: "" }],
    ]);
  });
});
