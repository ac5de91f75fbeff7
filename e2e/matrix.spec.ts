import papaparse from "papaparse";
import { axesOf } from "@/lib/matrix/matrix";
import { readQuery } from "@/lib/widget/query";
import { isSound } from "./accessible";
import { EmulatedWidget } from "./emulated-widget";
import { MatrixPage } from "./matrix";
import { runSpec } from "./run-spec";
import { credentialsApp } from "./servers";
import { expect, test as base } from "./studio";

const test = base.extend<{ matrix: MatrixPage }>({
  matrix: async ({ page }, provide) => {
    await provide(new MatrixPage(page));
  },
});

const terms =
  "widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com&widget.callback_urls.success=my-app%3A%2F%2Fsuccess";

/** Eighteen combinations, of which those of Open Finance in another language cannot work. */
const flavours =
  `flavour=ofda&persona=individual&${terms}&axis.flavour=multi_region&axis.flavour=ofda` +
  "&axis.locale=&axis.locale=es&axis.locale=pt" +
  "&axis.show_close_dialog=&axis.show_close_dialog=true&axis.show_close_dialog=false";

test("a matrix is built, and its address brings it back", async ({ matrix }) => {
  const { page } = matrix;
  await matrix.open();
  await matrix.vary("locale");
  await expect(matrix.value("locale", "pt")).toBeChecked();
  await expect(matrix.value("locale", "en")).not.toBeChecked();
  await matrix.value("locale", "en").check();
  await matrix.vary("external_id");
  await page.getByRole("textbox", { name: "A value of external_id" }).fill("user-1");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "A value of external_id" }).fill("user-2");
  await page.getByRole("button", { name: "Add the value to external_id" }).click();
  await matrix.value("external_id", "unset").uncheck();
  await matrix.vary("country_codes");
  await expect(matrix.value("country_codes", "unset")).toBeFocused();
  await matrix.value("country_codes", "MX").check();
  await page.getByRole("combobox", { name: "Items for a value of country_codes" }).fill("BR");
  await page.keyboard.press("Enter");
  await page.keyboard.type("MX");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add the list to country_codes" }).click();
  await matrix.reduce("Pairwise");
  await expect(page.getByText("24 combinations")).toBeVisible();

  const query =
    "axis.external_id=user-1&axis.external_id=user-2&axis.locale=&axis.locale=es&axis.locale=pt&axis.locale=en" +
    "&axis.country_codes=&axis.country_codes=MX&axis.country_codes=BR,MX&reduce=pairwise";
  await expect.poll(() => new URL(page.url()).search).toBe(`?${query}`);
  const drawn = page.locator("[data-axis-value]");
  await expect(drawn.first()).toBeVisible();
  const values = await drawn.allTextContents();
  await page.reload();
  await matrix.settled();
  await expect(drawn).toHaveText(values);
  await expect(matrix.value("country_codes", "BR, MX")).toBeChecked();
});

test("the rows cover every pair that can work, and no other", async ({ matrix }) => {
  await matrix.open(`${flavours}&reduce=pairwise`);
  const { text } = await matrix.export("JSON");
  const { rows, combinations } = JSON.parse(text) as {
    rows: { launch_link: string }[];
    combinations: { total: number; workable: number };
  };
  expect(combinations).toMatchObject({ total: 18, workable: 12 });
  const axes = axesOf(matrix.parsed().matrix).map(({ name }) => name);
  const pairs = new Set<string>();
  for (const { launch_link } of rows) {
    const found = new Map(readQuery(new URL(launch_link).search));
    const values = axes.map((name) => `${name}=${found.get(name) ?? ""}`);
    for (const one of values)
      for (const other of values) if (one < other) pairs.add(`${one} ${other}`);
  }
  // Flavour and language: 3 + 1. Flavour and dialog: 6. Language and dialog: 9.
  expect(pairs.size).toBe(19);
  expect(rows.length).toBeLessThan(12);
  expect([...pairs].join()).not.toMatch(/flavour=ofda locale=(es|,)/);
});

test("what cannot work is listed with the rule", async ({ matrix }) => {
  await matrix.open(flavours);
  await expect(matrix.page.getByText("18 combinations")).toBeVisible();
  await expect(matrix.page.getByText("12 can work")).toBeVisible();
  await matrix.page.getByText("6 left out").click();
  await expect(matrix.leftOut).toHaveCount(1);
  await expect(matrix.leftOut).toHaveAttribute("data-rule", "ofda-needs-pt");
  await expect(matrix.leftOut).toContainText("flavour=ofda, locale=unset or es");
  await expect(matrix.leftOut).toContainText("6 combinations");
});

test("a row has its findings, and a launch link that says what varies", async ({ matrix }) => {
  await matrix.open(`${flavours}&axis.institutions=&axis.institutions=nowhere_mx_retail`);
  const row = matrix.row(2);
  await row.getByRole("button", { name: /^Findings of row 2: .*warning/ }).click();
  await expect(matrix.details.locator("[data-rule=institution-unknown]")).toBeVisible();
  await matrix.page.keyboard.press("Escape");
  await expect(matrix.details).toBeHidden();
  const link = row.getByRole("link", { name: "Open row 2" });
  expect(await link.getAttribute("href")).toMatch(/^\/open\?(.*&)?institutions=nowhere_mx_retail/);
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
});

test("a row says each value once, in the column of its axis", async ({ matrix }) => {
  await matrix.open(`${flavours}&axis.external_id=user-1`);
  await expect(matrix.table.getByRole("columnheader")).toHaveText([
    "Row",
    "flavour",
    "locale",
    "show_close_dialog",
    "Findings",
    "Launch link",
    "Mark",
    "Note",
  ]);
  await expect(matrix.values(1)).toHaveText(["multi_region", "unset", "unset"]);
  await expect(matrix.values(5)).toHaveText(["multi_region", "es", "true"]);
  const text = await matrix.row(5).innerText();
  expect(text.split("multi_region")).toHaveLength(2);
  expect((await matrix.row(5).boundingBox())?.height).toBe(44);
  await expect(matrix.page.getByText("The same in every row: external_id=user-1")).toBeVisible();
});

test("long values show where they differ", async ({ matrix }) => {
  const address = "https://example.com/a/long/way/to/the/terms";
  const name = "widget.callback_urls.success";
  await matrix.open(`axis.${name}=${address}/1&axis.${name}=${address}/2`);
  await matrix.page.setViewportSize({ width: 1024, height: 800 });
  const { width = 0 } = (await matrix.values(1).boundingBox()) ?? {};
  for (const number of [1, 2]) {
    await expect(matrix.values(number)).toHaveText(new RegExp(`/${number}$`));
    const drawn = await matrix.values(number).locator("span").boundingBox();
    expect(drawn?.width).toBeLessThanOrEqual(width);
  }
  await expect(matrix.table.getByRole("columnheader").nth(1)).toHaveText(name);
});

test("what all rows share is said once, above them", async ({ matrix }) => {
  await matrix.open(
    "widget.callback_urls.success=http%3A%2F%2Flocalhost%2Fdone&axis.locale=es&axis.locale=pt" +
      "&axis.institutions=&axis.institutions=nowhere_mx_retail",
  );
  const { page } = matrix;
  await expect(page.getByText(/^\d findings? in every row$/)).toBeVisible();
  const shared = page.locator("main [data-rule=callback-localhost]");
  await expect(shared).toHaveCount(1);
  await expect(matrix.row(1)).toContainText("None");
  await matrix
    .row(2)
    .getByRole("button", { name: /^Findings of row 2: / })
    .click();
  await expect(matrix.details.locator("[data-rule=institution-unknown]")).toHaveCount(1);
  await expect(matrix.details.locator("[data-rule=callback-localhost]")).toHaveCount(1);
  await expect(matrix.details.getByRole("heading", { name: "In every row" })).toBeVisible();
});

test("a launch link is copied", async ({ matrix, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await matrix.open(flavours);
  await matrix.row(2).getByRole("button", { name: "Copy the launch link of row 2" }).click();
  await expect(matrix.row(2).getByText("Copied")).toBeVisible();
  const link = (await matrix.row(2).getAttribute("data-link")) ?? "";
  expect(await matrix.page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(link, matrix.page.url()).href,
  );
});

test("the grid shows how two axes stand, and goes into a report", async ({ matrix, context }) => {
  const { page } = matrix;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await matrix.open(flavours);
  for (const number of [1, 2, 3]) await matrix.setMark(number, "passed");
  await matrix.setMark(4, "failed");
  await matrix.setMark(7, "blocked");
  await expect(page.getByText("To do 7")).toBeVisible();
  await matrix.view("Grid");
  await expect(matrix.cell("passed")).toHaveText("Passed3 of 3");
  await expect(matrix.cell("failed")).toHaveText("Failed1 of 3");
  await expect(matrix.cell("blocked")).toHaveText("Blocked1 of 3");
  await expect(matrix.cell("todo")).toHaveText("To do3 of 3");
  await expect(matrix.cell("unworkable")).toHaveText(["Cannot work", "Cannot work"]);

  await page.getByRole("button", { name: "Copy for a report" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await read("text/plain"), html: await read("text/html") };
  });
  expect(copied.plain).toContain(page.url());
  expect(copied.plain).toContain("12 rows: 7 to do, 3 passed, 1 failed, 1 blocked");
  expect(copied.plain).toContain(
    "| multi\\_region | Passed 3 of 3 | Failed 1 of 3 | Blocked 1 of 3 |",
  );
  expect(copied.html).toMatch(/<td [^>]*background[^>]*>Failed 1 of 3<\/td>/);

  await page.getByRole("button", { name: "Swap" }).click();
  await expect(page.getByRole("combobox", { name: "Down" })).toHaveValue("locale");
  await page.getByRole("combobox", { name: "Across" }).selectOption("show_close_dialog");
  await expect(page.getByRole("columnheader", { name: "false" })).toBeVisible();
  await page.getByRole("combobox", { name: "Across" }).selectOption("flavour");

  await matrix.cell("failed").getByRole("button").click();
  await expect(matrix.rows).toHaveCount(3);
  await expect(page.getByText("Only rows with locale=es, flavour=multi_region")).toBeVisible();
  await page.getByRole("button", { name: "Show all rows" }).click();
  await expect(matrix.table).toHaveAttribute("aria-rowcount", "13");
});

test("on a phone a row is a card", async ({ matrix }) => {
  await matrix.page.setViewportSize({ width: 375, height: 700 });
  await matrix.open(flavours);
  await expect(matrix.row(2)).toContainText("show_close_dialog");
  await expect(matrix.values(2)).toHaveText([
    "flavourmulti_region",
    "localeunset",
    "show_close_dialogtrue",
  ]);
  const [card, next] = [await matrix.row(1).boundingBox(), await matrix.row(2).boundingBox()];
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
  for (const control of [matrix.mark(1), matrix.note(1)]) {
    const box = await control.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0));
  }
});

test("marks and notes outlive a reload, and filter the rows", async ({ matrix }) => {
  await matrix.open(flavours);
  await matrix.setMark(1, "passed");
  await matrix.setMark(2, "failed");
  await matrix.note(2).fill("Spinner stays");
  await matrix.note(2).press("Tab");
  await expect(matrix.page.getByText("Failed 1")).toBeVisible();
  await matrix.page.reload();
  await matrix.settled();
  await expect(matrix.mark(1)).toHaveValue("passed");
  await expect(matrix.note(2)).toHaveValue("Spinner stays");
  await matrix.page.getByText("Failed 1").click();
  await expect(matrix.rows).toHaveCount(1);
  await expect(matrix.mark(2)).toHaveValue("failed");
  await matrix.page.getByText("To do 10").click();
  await expect(matrix.table).toHaveAttribute("aria-rowcount", "11");

  // Another matrix with the same launch link has the same mark.
  const link = (await matrix.rows.first().getAttribute("data-link")) ?? "";
  await matrix.setMark(3, "blocked");
  await matrix.storedMark(link, "blocked");
  await matrix.open(link.replace("/open?", ""));
  await expect(matrix.mark(1)).toHaveValue("blocked");
});

test("a private note is refused, and stays to be corrected", async ({ matrix }) => {
  await matrix.open(flavours);
  await matrix.note(1).fill("CPF 761.092.776-73");
  await matrix.note(1).press("Enter");
  await expect(matrix.row(1).getByRole("alert")).toContainText("Not saved");
  await expect(matrix.note(1)).toHaveValue("CPF 761.092.776-73");
  await matrix.page.reload();
  await matrix.settled();
  await expect(matrix.note(1)).toHaveValue("");
});

test("without storage the marks last as long as the page, and it says so", async ({ matrix }) => {
  await matrix.page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, "open", {
      value: () => {
        throw new DOMException("Refused.", "SecurityError");
      },
    });
  });
  await matrix.open(flavours);
  await expect(matrix.page.getByText("This browser does not store marks")).toBeVisible();
  await matrix.setMark(1, "passed");
  await expect(matrix.mark(1)).toHaveValue("passed");
  await expect(matrix.page.getByText("Passed 1")).toBeVisible();
});

test("the exports are files of their kind", async ({ matrix }) => {
  await matrix.open(flavours);
  await matrix.setMark(1, "failed");
  await matrix.note(1).fill("=1+1");
  await matrix.note(1).press("Enter");
  const csv = await matrix.export("CSV");
  expect(csv.file).toBe("matrix.csv");
  const { data: records } = papaparse.parse<Record<string, string>>(csv.text, { header: true });
  expect(records).toHaveLength(12);
  expect(records[0]).toMatchObject({ verdict: "failed", note: "'=1+1" });
  expect(records[0]?.launch_link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?/);
  const markdown = await matrix.export("Markdown checklist");
  expect(markdown.text.match(/^- \[ \] /gm)).toHaveLength(12);
  const spec = await matrix.export("Playwright spec");
  expect(spec.file).toBe("matrix.spec.ts");
  expect(spec.text.match(/^ {2}\{ name: /gm)).toHaveLength(12);
});

test("the exported spec runs, and opens each launch link", async ({ matrix }) => {
  // It starts a browser of its own.
  test.slow();
  await matrix.open("axis.locale=es&axis.locale=pt");
  const { text } = await matrix.export("Playwright spec");
  const { passed, output } = await runSpec(text, new URL(matrix.page.url()).origin);
  expect(passed, output).toBe(2);
});

test("a row is marked when its callback arrives", async ({ matrix, context }) => {
  const { page } = matrix;
  await matrix.open();
  const { origin } = new URL(page.url());
  const callbacks = (["success", "exit", "event"] as const)
    .map((kind) => `widget.callback_urls.${kind}=${origin}/callback/${kind}`)
    .join("&");
  await matrix.open(`${callbacks}&axis.locale=es&axis.locale=pt&axis.locale=en`);
  const ends = [
    { outcome: "success", verdict: "passed", note: "" },
    { outcome: "error", verdict: "failed", note: "Error: ACCESS_TOKEN_NOT_VALID" },
    { outcome: "exit", verdict: "", note: /^Left/ },
  ] as const;
  for (const [index, { outcome, verdict, note }] of ends.entries()) {
    const tab = await context.newPage();
    const link = (await matrix.row(index + 1).getAttribute("data-link")) ?? "";
    await tab.goto(new URL(link, origin).href);
    await tab.waitForURL(/\/emulator\/widget/);
    await new EmulatedWidget(tab).outcome(outcome).click();
    await expect(tab.locator("[data-match=matched]")).toBeVisible();
    await tab.close();
    await expect(matrix.mark(index + 1)).toHaveValue(verdict);
    await expect(matrix.note(index + 1)).toHaveValue(note);
  }
});

test("what the address cannot hold is shown, kept, and can be removed", async ({ matrix }) => {
  await matrix.open(
    "axis.locale=pt&axis.locale=pt-BR&made_up=1&axis.cpf=76109277673&password=canary-42",
  );
  await expect(matrix.page.getByText("The studio removed")).toContainText("password");
  expect(await matrix.page.content()).not.toMatch(/canary-42|76109277673/);
  await expect(matrix.page.locator("[data-unread]")).toHaveCount(2);
  await expect
    .poll(() => new URL(matrix.page.url()).search)
    .toBe("?axis.locale=pt&made_up=1&axis.locale=pt-BR");
  expect(await matrix.row(1).getAttribute("data-link")).toBe("/open?locale=pt");
  await matrix.page.getByRole("button", { name: /^Remove made_up/ }).click();
  await expect
    .poll(() => new URL(matrix.page.url()).search)
    .toBe("?axis.locale=pt&axis.locale=pt-BR");
});

test("another base comes from a studio URL", async ({ matrix }) => {
  await matrix.open("axis.access_mode=single&axis.access_mode=recurrent");
  const input = matrix.page.getByRole("textbox", { name: "Studio URL of another base" });
  await input.fill("http://127.0.0.1:3000/?locale=pt&external_id=user-1");
  await input.press("Enter");
  await expect
    .poll(() => matrix.parsed().matrix.base)
    .toEqual({
      flavour: "multi_region",
      locale: "pt",
      external_id: "user-1",
    });
  await matrix.page.getByRole("button", { name: "Remove locale from the base" }).click();
  await expect.poll(() => matrix.parsed().matrix.base).not.toHaveProperty("locale");
});

/** 10,000 rows: four axes of ten values. */
const large = [
  "external_id",
  "widget.branding.company_name",
  "stale_in",
  "widget.branding.opportunity_loss",
]
  .flatMap((name) => Array.from({ length: 10 }, (_, index) => `axis.${name}=${index + 100}d`))
  .join("&");

test("ten thousand rows are there, and few of them in the document", async ({ matrix }) => {
  await matrix.open(large);
  await expect(matrix.table).toHaveAttribute("aria-rowcount", "10001");
  expect(await matrix.rows.count()).toBeLessThan(40);
  await matrix.page.getByRole("group", { name: "The rows of the matrix" }).press("End");
  await expect(matrix.row(10_000)).toBeVisible();
  await expect(matrix.row(10_000)).toHaveAttribute("aria-rowindex", "10001");
  await expect(matrix.row(10_000).getByText("None")).toBeVisible();
});

test("an export is written to its end when the matrix changes", async ({ matrix }) => {
  await matrix.open(large);
  const { text } = await matrix.export("CSV", () => matrix.reduce("Pairwise"));
  const { data } = papaparse.parse(text.trim());
  expect(data).toHaveLength(10_001);
});

test("too many combinations are counted and reduced, and not all listed", async ({ matrix }) => {
  await matrix.open(
    `${large}&axis.widget.purpose=&axis.widget.branding.company_icon=&axis.locale=pt&axis.locale=es&axis.access_mode=single&axis.access_mode=recurrent`,
  );
  await expect(matrix.page.getByText("The first 20,000 of 40,000")).toBeVisible();
  await matrix.reduce("Pairwise");
  await expect(matrix.page.getByText("The first 20,000")).toHaveCount(0);
});

test("the keyboard goes from row to row", async ({ matrix }) => {
  const { keyboard } = matrix.page;
  await matrix.open(large);
  await matrix.row(1).getByRole("link", { name: "Open row 1" }).focus();
  for (let step = 0; step < 20; step += 1) await keyboard.press("ArrowDown");
  await expect(matrix.row(21).getByRole("link")).toBeFocused();
  await expect(matrix.row(21)).toBeInViewport();
  await keyboard.press("ArrowUp");
  await expect(matrix.row(20).getByRole("link")).toBeFocused();
  await keyboard.press("Tab");
  await expect(
    matrix.row(20).getByRole("button", { name: "Copy the launch link of row 20" }),
  ).toBeFocused();
  await keyboard.press("Tab");
  await expect(matrix.mark(20)).toBeFocused();
  await keyboard.type("Failed");
  await expect(matrix.mark(20)).toHaveValue("failed");
  // What has the focus survives scrolling far away.
  await matrix.page.getByRole("group", { name: "The rows of the matrix" }).evaluate((element) => {
    element.scrollTop = 500_000;
  });
  await expect(matrix.row(20)).toBeAttached();
  await expect(matrix.mark(20)).toBeFocused();
});

test.describe("with credentials", () => {
  test.use({ baseURL: credentialsApp.origin });

  test("production is named across the screen and on its rows", async ({ matrix }) => {
    await matrix.open("axis.environment=sandbox&axis.environment=production");
    await expect(matrix.page.locator("[data-environment=production]")).toBeVisible();
    await expect(matrix.page.locator("[data-environment=sandbox]")).toBeVisible();
    await expect(matrix.page.getByRole("link", { name: "Open row 2 in production" })).toBeVisible();
  });
});

test.describe("axe finds nothing, and nothing sticks out at 320 px, on", () => {
  test("a blank matrix", async ({ matrix }) => {
    await matrix.open();
    await isSound(matrix.page);
  });

  test("rows, their grid and a row", async ({ matrix }) => {
    test.slow();
    const { page } = matrix;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await matrix.open(
      `${flavours}&password=x&made_up=1&axis.environment=emulator&axis.environment=production&axis.persona=&axis.persona=business`,
    );
    await page.getByText(/left out/).click();
    await matrix.setMark(1, "passed");
    await matrix.setMark(2, "failed");
    await matrix.setMark(3, "blocked");
    await expect(matrix.row(1).getByText("…", { exact: true })).toHaveCount(0);
    await isSound(page);
    await matrix.view("Grid");
    await isSound(page);
    await matrix.view("Rows");
    await matrix.row(4).getByRole("rowheader").getByRole("button").click();
    await isSound(page);
  });
});
