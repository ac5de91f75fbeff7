import { describe, expect, it } from "vitest";
import { appliesTo, catalogueNames, entryOf } from "./catalogue";
import { flavours } from "./flavours/flavours";
import { schemaOf } from "./schemas";
import { themePrefix } from "./theme-fields";
import { defaultOf } from "./defaults";

/** What the catalogue's sentence on the unset setting says of a default, where it does not name the value itself. */
const inWords: Readonly<Record<string, string>> = {
  access_mode: "recurrent link",
  locale: "Spanish",
  show_close_dialog: "shows the dialog",
  show_abandon_survey: "shows the survey",
  stale_in: "365 days",
  credentials_storage: "365d for a single link, store for a recurrent link",
  fetch_resources: "accounts, owners, transactions, bills",
  scopes: "documented scopes",
  "widget.openfinance_feature": "consent_link_creation is sent",
  "widget.consent.permissions": "four documented permissions",
  "widget.branding.company_terms_url": "https://belvo.com/terms-service/",
  "widget.branding.social_proof": "shows it",
  "widget.branding.show_belvo_middle_logo": "hides it",
};

const cases = flavours.flatMap((flavour) =>
  catalogueNames.flatMap((name) => {
    const value = defaultOf(name, { flavour });
    return value === undefined ? [] : [{ flavour, name, value }];
  }),
);

describe("a default", () => {
  it.each(cases)("says in $flavour of $name what the catalogue says", ({ name, value }) => {
    expect(schemaOf(entryOf(name).kind).safeParse(value).success).toBe(true);
    const { unset, kind } = entryOf(name);
    const options = "options" in kind ? kind.options : [];
    const label = options.find((option) => option.value === value)?.label;
    expect(unset).toContain(inWords[name] ?? label ?? (kind.kind === "flag" ? "." : String(value)));
  });

  it("exists for every theme key whose default is documented", () => {
    const held = new Set(cases.map(({ name }) => name));
    const told = catalogueNames.filter(
      (name) => name.startsWith(themePrefix) && !entryOf(name).unset.startsWith("Undocumented."),
    );
    expect(told.filter((name) => !held.has(name))).toEqual([]);
  });

  it("exists for no setting that the flavour does not take", () => {
    for (const { flavour, name } of cases) expect(appliesTo(name, flavour)).toBeDefined();
    expect(defaultOf("access_mode", { flavour: "multi_region_update" })).toBeUndefined();
  });

  it("follows the access mode where the documents say so", () => {
    const storage = (access_mode?: "single" | "recurrent") =>
      defaultOf("credentials_storage", {
        flavour: "multi_region",
        ...(access_mode && { access_mode }),
      });
    expect([storage(), storage("recurrent"), storage("single")]).toEqual([
      "store",
      "store",
      "365d",
    ]);
    expect(defaultOf("credentials_storage", { flavour: "ofda" })).toBeUndefined();
  });
});
