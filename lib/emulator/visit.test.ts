import { describe, expect, test } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { chooseInstitutions } from "./remaining-institutions";
import { nextOfVisit, soundVisit, startVisit, type Visit, type VisitWorld } from "./visit";
import { visitScreen } from "./visit-screen";

function worldOf(query: string, more: Partial<VisitWorld> = {}): VisitWorld {
  const { config } = parseConfig(query);
  return { config, choice: chooseInstitutions(config), isBackFromApp: false, ...more };
}

/** A word is an action; with a colon, what is typed or chosen. */
function go(world: VisitWorld, ...words: readonly string[]) {
  let visit: Visit = startVisit(world);
  for (const word of words) {
    const [action, value = ""] = word.split(":");
    const known = (
      ["continue", "search", "choose", "back", "close", "stay", "refuse"] as const
    ).find((one) => one === action);
    if (!known) throw new Error(`No action: ${word}`);
    const fields = new Map([
      ["user", "anybody"],
      ["password", value],
      ["code", value],
      ["search", value],
      ["institution", value],
    ]);
    const result = nextOfVisit(world, visit, { action: known, fields });
    if (result.kind !== "step") return result;
    visit = result.visit;
  }
  return { kind: "step", visit } as const;
}

const multi = worldOf("");
const erebor = "erebor_mx_retail";
const heimdall = "heimdall_mx_retail";
const ofda = worldOf("flavour=ofda");
const mockBank = "ofmockbank_br_retail";

describe("the first step", () => {
  test.each([
    ["", "institutions"],
    [`institutions=${erebor}`, "login"],
    [`institutions=${erebor},${heimdall}`, "institutions"],
    [`institutions=${erebor},${heimdall}&institution_types=fiscal`, "institutions"],
    ["flavour=ofda", "consent"],
    ["flavour=multi_region_update", "login"],
  ])("%s: %s", (query, step) => {
    expect(startVisit(worldOf(query)).step).toBe(step);
  });

  test("is the success when the app comes back from the bank", () => {
    expect(startVisit({ ...ofda, isBackFromApp: true })).toEqual({
      step: "success",
      institution: mockBank,
    });
    expect(startVisit({ ...multi, isBackFromApp: true }).step).toBe("institutions");
  });

  test("in update mode is the login of the link's institution", () => {
    const world = worldOf("flavour=multi_region_update", { linkInstitution: heimdall });
    expect(startVisit(world)).toEqual({ step: "login", institution: heimdall });
  });
});

describe("a login", () => {
  test("works with any user and password", () => {
    expect(go(multi, `choose:${erebor}`, "continue:x", "continue")).toEqual({
      kind: "success",
      institution: erebor,
    });
  });

  test("needs both", () => {
    expect(go(multi, `choose:${erebor}`, "continue:")).toMatchObject({ visit: { step: "login" } });
  });

  test("is followed by the second factor where the institution requires one", () => {
    const start = [`choose:${heimdall}`, "continue:x"];
    expect(go(multi, ...start)).toMatchObject({ visit: { step: "factor" } });
    expect(go(multi, ...start, "continue:123456")).toMatchObject({
      visit: { step: "factor", problem: "code" },
    });
    expect(go(multi, ...start, "continue:111111", "continue")).toMatchObject({ kind: "success" });
  });

  test("fails with the emulator's password, and an exit reports it", () => {
    const failed = [`choose:${erebor}`, "continue:emulator-login-error"];
    expect(go(multi, ...failed)).toMatchObject({ visit: { step: "login", problem: "login" } });
    expect(go(multi, ...failed, "close", "continue", "continue")).toMatchObject({
      kind: "exit",
      visit: { institution: erebor, lastError: "login_error" },
    });
    expect(go(multi, ...failed, "continue:x", "continue")).toMatchObject({ kind: "success" });
  });
});

describe("closing", () => {
  test.each([
    ["", ["exit", "survey"]],
    ["show_close_dialog=false", ["survey"]],
    ["show_abandon_survey=false", ["exit"]],
    ["show_close_dialog=false&show_abandon_survey=false", []],
  ])("%s: %j", (query, steps) => {
    const world = worldOf(query);
    const actions = ["close", "continue", "continue"];
    const seen = actions.flatMap((_, index) => {
      const result = go(world, ...actions.slice(0, index + 1));
      return result.kind === "step" ? [result.visit.step] : [];
    });
    expect(seen).toEqual(steps);
    expect(go(world, ...actions).kind).toBe("exit");
  });

  test("can be taken back", () => {
    expect(go(multi, `choose:${erebor}`, "close", "stay")).toMatchObject({
      visit: { step: "login", institution: erebor },
    });
  });
});

describe("Open Finance", () => {
  const start = ["continue", `choose:${mockBank}`, "continue"];

  test("goes to the bank and comes back", () => {
    expect(go(ofda, ...start)).toMatchObject({ visit: { step: "bank" } });
    expect(go(ofda, ...start, "continue", "continue")).toMatchObject({ kind: "success" });
    expect(go(ofda, ...start, "refuse")).toMatchObject({
      visit: { step: "handover", problem: "refused" },
    });
  });

  test("returns to the app through its https link, and through no other", () => {
    const link = "widget.callback_urls.application_link";
    const withLink = worldOf(`flavour=ofda&${link}=https://example.com/app`);
    expect(go(withLink, ...start, "continue")).toEqual({
      kind: "app",
      applicationLink: "https://example.com/app",
    });
    const withScheme = worldOf(`flavour=ofda&${link}=my-app://x`);
    expect(go(withScheme, ...start, "continue")).toMatchObject({ visit: { step: "success" } });
  });
});

describe("the list", () => {
  const namesIn = (world: VisitWorld, search = "") =>
    visitScreen(world, { step: "institutions", search }, "en").institutions.flatMap(
      ({ names }) => names,
    );

  test("has what every filter leaves", () => {
    expect(namesIn(worldOf("institution_types=fiscal"))).toEqual(["tatooine_mx_fiscal"]);
    expect(namesIn(worldOf("country_codes=BR")).every((name) => name.includes("_br_"))).toBe(true);
    expect(namesIn(multi, " HEIM").every((name) => name.startsWith("heimdall"))).toBe(true);
    expect(namesIn(multi, "heim").length).toBeGreaterThan(0);
  });

  test("takes nothing that it does not have", () => {
    expect(go(worldOf("country_codes=BR"), `choose:${erebor}`)).toMatchObject({
      visit: { step: "institutions" },
    });
  });

  test("leaves out the sentence of social_proof", () => {
    const blocks = (query: string) =>
      visitScreen(worldOf(query), { step: "institutions" }, "en").blocks.length;
    expect(blocks("widget.branding.social_proof=false")).toBe(blocks("") - 1);
  });
});

test("the visit speaks the language of the widget", () => {
  const title = (locale: "es" | "pt" | "en") => visitScreen(multi, { step: "login" }, locale).title;
  expect([title("es"), title("pt"), title("en")]).toEqual([
    "Inicia sesión",
    "Entre na sua conta",
    "Log in",
  ]);
});

test.each([
  [multi, { step: "login" }],
  [multi, { step: "bank", institution: erebor }],
  [multi, { step: "success", institution: "narnia_mx_retail" }],
  [ofda, { step: "login", institution: mockBank }],
  [worldOf("flavour=multi_region_update"), { step: "institutions" }],
] as const)("a step that the settings do not have is the first one", (world, visit) => {
  expect(soundVisit(world, visit)).toEqual(startVisit(world));
});
