import { describe, expect, it } from "vitest";
import { flavours } from "@/lib/widget/flavours/flavours";
import { namesFor } from "@/lib/widget/catalogue";
import { firstView, isOpen, shownGroups } from "./form-view";

const names = (search: string, set: readonly string[] = [], onlySet = false) =>
  shownGroups("ofda", { ...firstView, search, onlySet }, set).flatMap((group) => group.names);

describe("shownGroups", () => {
  it.each(flavours)("shows every parameter of %s once, and no other", (flavour) => {
    const shown = shownGroups(flavour, firstView, []).flatMap((group) => group.names);
    expect(shown.toSorted()).toEqual(namesFor(flavour).toSorted());
  });

  it("shows a newcomer to Open Finance a handful of controls", () => {
    const open = shownGroups("ofda", firstView, []).filter(({ group }) => isOpen(group, firstView));
    expect(open.map(({ group }) => group)).toEqual(["link", "appearance"]);
    expect(open.flatMap((group) => group.names).length).toBeLessThan(10);
  });

  it("finds by wire name, label and help, whatever the case", () => {
    expect(names("EXTERNAL_ID")).toContain("external_id");
    expect(names("exit survey")).toEqual(["show_abandon_survey"]);
    expect(names("webhook")).toEqual(["fetch_resources"]);
  });

  it("finds by values and by their labels", () => {
    expect(names("dark light")).toContain("widget.color_scheme");
    expect(names("dark")).toContain("widget.color_scheme");
    expect(names("portuguese")).toEqual(["locale"]);
    expect(names("9 months")).toEqual(["widget.consent.default_consent_duration_days"]);
    expect(names("recurrent")).toEqual(["access_mode"]);
    expect(names("close at once")).toEqual(["show_close_dialog"]);
  });

  it("finds no value that the flavour does not offer", () => {
    expect(names("spanish")).toEqual([]);
    const elsewhere = shownGroups("multi_region", { ...firstView, search: "spanish" }, []);
    expect(elsewhere.flatMap((group) => group.names)).toEqual(["locale"]);
  });

  it("finds by what else people call it", () => {
    expect(names("logo")).toEqual([
      "widget.branding.company_icon",
      "widget.branding.company_logo",
      "widget.branding.show_belvo_middle_logo",
    ]);
    expect(names("expire")).toEqual([
      "credentials_storage",
      "stale_in",
      "widget.consent.default_consent_duration_days",
    ]);
    expect(names("redirect")).toHaveLength(4);
  });

  it("finds colours in the spelling of both countries", () => {
    expect(names("background colour")).toEqual(names("background color"));
    expect(names("background colour")).toContain("widget.branding.overlay_background_color");
  });

  it("finds nothing for words that stand nowhere", () => {
    expect(shownGroups("ofda", { ...firstView, search: "no such thing" }, [])).toEqual([]);
  });

  it("shows the consent group for a search of the identity alone", () => {
    expect(shownGroups("ofda", { ...firstView, search: "cnpj" }, [])).toEqual([
      { group: "consent", names: [], hasIdentity: true },
    ]);
  });

  it("shows what is set alone", () => {
    expect(names("", ["locale", "widget.branding.company_name"], true)).toEqual([
      "locale",
      "widget.branding.company_name",
    ]);
  });
});
