import { describe, expect, it } from "vitest";
import { collectionOf } from "./collection.test-support";
import { readPaste } from "@/lib/paste/read-paste";
import { sideOf } from "./side-of";

const widgetUrl = "https://widget.belvo.io/?access_token=eyJhbGciOiJIUzUxMiJ9.e30.c2ln&locale=pt";

function mainOf(text: string, elsewhere?: "sandbox") {
  const read = sideOf(readPaste(text, 0), elsewhere);
  return read.kind === "read" ? read.candidates[read.main] : undefined;
}

describe("a pasted side", () => {
  it("holds what was read, and the names of what was taken out", () => {
    const side = mainOf(`${widgetUrl}&country=BR`)?.side;
    expect(side?.config).toEqual({ flavour: "multi_region", locale: "pt" });
    expect(side?.unread.map(({ name }) => name)).toEqual(["country"]);
    expect(side?.withheld).toEqual(["access_token"]);
    expect(JSON.stringify(side)).not.toContain("eyJ");
  });

  it("takes the environment of the other side where it names none, and says so", () => {
    const { side, notes } = mainOf(widgetUrl, "sandbox") ?? {};
    expect(side?.config.environment).toBe("sandbox");
    expect(notes?.join(" ")).toContain("that of the other side: Sandbox.");
    expect(mainOf("/?locale=pt", "sandbox")?.side.config.environment).toBeUndefined();
  });

  it("says when the flavour is open", () => {
    expect(mainOf("https://widget.belvo.io/?show_close_dialog=false")?.notes.join(" ")).toContain(
      "Flavour unknown",
    );
  });

  it("can be any request of a collection", () => {
    const scopes = "read_institutions,write_links";
    const text = collectionOf({ first: { scopes }, second: { scopes, stale_in: "30d" } });
    const read = sideOf(readPaste(text, 0), undefined);
    expect(read.kind === "read" && read.candidates.map(({ name }) => name)).toEqual([
      "first",
      "second",
    ]);
    expect(read.kind === "read" && read.candidates[1]?.side.config).toMatchObject({
      environment: "sandbox",
      stale_in: "30d",
    });
  });

  it("says what was not understood", () => {
    expect(sideOf(readPaste("hello there", 0), undefined)).toMatchObject({
      kind: "nothing",
      message: expect.stringMatching(/\.$/),
    });
  });
});
