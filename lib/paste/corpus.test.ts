import { describe, expect, it } from "vitest";
import corpus from "@/lib/findings/corpus.test-support.json";
import { holdsConfig } from "./pasted";
import { readPaste } from "./read-paste";

const now = Date.UTC(2026, 0, 1);
const lines = corpus.map(({ kind, value, note }, index) => ({
  title: `${index}: ${note}`,
  kind,
  note,
  text: typeof value === "string" ? value : JSON.stringify(value, null, 2),
}));

function read(text: string) {
  const pasted = readPaste(text, now);
  if (!holdsConfig(pasted)) throw new Error(pasted.message);
  return pasted;
}

describe.each(lines)("line $title", ({ kind, note, text }) => {
  it("is understood as what it is", () => {
    expect(read(text).kind).toBe(kind === "url" ? "widget-url" : "token-request");
  });

  it("holds no error where it is in order", () => {
    const errors = read(text).findings.filter(({ severity }) => severity === "error");
    if (note === "ok") expect(errors).toEqual([]);
  });

  it("says the same of the request when it is sent by curl", () => {
    if (kind === "url") return;
    const { config, unread, dropped } = read(text);
    const quoted = text.replaceAll("'", "'\\''");
    const sent = read(`curl -X POST https://sandbox.belvo.com/api/token/ \\\n  -d '${quoted}'`);
    expect(sent).toMatchObject({ kind: "curl", unread, dropped });
    expect(sent.config).toEqual({ ...config, environment: "sandbox" });
  });
});
