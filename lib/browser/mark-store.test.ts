import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { changeMark, loadMarks, watchMarks } from "./mark-store";

const link = "/open?flavour=ofda";

beforeEach(() => changeMark(link, () => ({ note: "" })));

describe("the mark store", () => {
  it("keeps what a change makes of a mark", async () => {
    await changeMark(link, (before) => ({ ...before, verdict: "passed" }));
    await changeMark(link, (before) => ({ ...before, note: "On a phone." }));
    expect(await loadMarks()).toEqual({
      ok: true,
      value: new Map([[link, { verdict: "passed", note: "On a phone." }]]),
    });
  });

  it("keeps no mark that says nothing", async () => {
    await changeMark(link, () => ({ verdict: "failed", note: "" }));
    await changeMark(link, () => ({ note: "" }));
    expect(await loadMarks()).toEqual({ ok: true, value: new Map() });
  });

  it("keeps no private note, whoever wrote it", async () => {
    const cpf = "CPF 529.982.247-25";
    expect(await changeMark(link, () => ({ verdict: "failed", note: cpf }))).toEqual({
      ok: true,
      value: { verdict: "failed", note: "" },
    });
    const database = await openDB("widget-studio-matrix", 1);
    await database.put("marks", { verdict: "lost", note: cpf }, link);
    database.close();
    expect(await loadMarks()).toEqual({ ok: true, value: new Map([[link, { note: "" }]]) });
  });

  it("tells of each change", async () => {
    const listener = vi.fn();
    const stop = watchMarks(listener);
    await changeMark(link, () => ({ verdict: "blocked", note: "" }));
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });
});
