/**
 * What the controls show is what is sent. Random configurations meet random steps; after each step every control is read
 * as a person reads it, and has to say the same as the widget URL, the token request and the address bar.
 */

import * as fc from "fast-check";
import { isParameterName, namesFor } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { exampleGroups } from "@/lib/widget/examples";
import { flavours, isFlavour, type Flavour } from "@/lib/widget/flavours/flavours";
import { parseConfig } from "@/lib/widget/parse-config";
import { studioUrl } from "@/lib/widget/studio-url";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { buildWidgetUrl, tokenPlaceholder } from "@/lib/widget/widget-url";
import { sampleValue } from "./sample-values";
import { expect, test, type Studio } from "./studio";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

type Step =
  | { readonly do: "edit" | "empty"; readonly at: number }
  | { readonly do: "flavour"; readonly flavour: Flavour }
  | { readonly do: "load" | "load with fixes"; readonly config: WidgetConfig }
  | { readonly do: "example"; readonly at: number }
  | { readonly do: "reset" | "samples" | "fix" | "fix all" | "undo" | "back" | "forward" };

const examples = exampleGroups.flatMap((group) => group.examples);

/** No screen shows a control character, and no clipboard keeps half a character. */
const shownConfig = anyConfig
  .filter((config) => !/\\u00|\\n|\\r|\\t|\\ud[89a-f]/i.test(JSON.stringify(config)))
  .map((config): WidgetConfig => ({ ...config, environment: "emulator" }));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("edit", "edit", "empty"), at: fc.nat(999) }),
  fc.record({ do: fc.constant("flavour"), flavour: fc.constantFrom(...flavours) }),
  fc.record({ do: fc.constantFrom("load", "load with fixes"), config: shownConfig }),
  fc.record({ do: fc.constant("example"), at: fc.nat(999) }),
  fc.record({
    do: fc.constantFrom("reset", "samples", "fix", "fix all", "undo", "undo", "back", "forward"),
  }),
);

for (const turn of [1, 2, 3, 4]) {
  test(`every control shows what is sent, whatever replaced the configuration (${turn})`, async ({
    studio,
  }) => {
    test.slow();
    await fc.assert(
      fc.asyncProperty(
        shownConfig,
        fc.array(anyStep, { minLength: 6, maxLength: 10 }),
        async (config, steps) => {
          await studio.open(queryOf(config));
          const first = await place(studio);
          await expectTruth(studio, "open");
          for (const step of steps) {
            await take(studio, step, first.index);
            await expectTruth(studio, step.do);
          }
        },
      ),
      // To make a failure smaller would take longer than a test may.
      { numRuns: 1, endOnFailure: true },
    );
  });
}

test("what was cleared stays cleared", async ({ studio }) => {
  await studio.open();
  await studio.set("external_id", "customer-42");
  await studio.set("country_codes", ["MX"]);
  await studio.set("widget.theme.--color-primary-base", "#123456");
  await studio.button("Reset").click();
  for (const name of [
    "external_id",
    "country_codes",
    "widget.theme.--color-primary-base",
  ] as const) {
    await studio.expectUnset(name);
  }
  await studio.set("access_mode", "single");
  await expect.poll(() => studio.query()).toBe("access_mode=single");
});

test("a flavour, a load and a reset are steps of the history", async ({ studio }) => {
  await studio.open("external_id=user-1");
  await studio.set("locale", "pt");
  await studio.setFlavour("ofda");
  await expect.poll(() => studio.query()).toBe("flavour=ofda&external_id=user-1&locale=pt");
  await studio.button("Reset").click();
  await expect.poll(() => studio.query()).toBe("flavour=ofda");

  await studio.page.goBack();
  await studio.expectValue("external_id", "user-1");
  await expect(studio.flavour("ofda")).toBeChecked();
  await studio.page.goBack();
  await expect(studio.flavour("multi_region")).toBeChecked();
  await studio.expectValue("locale", "pt");
  await studio.page.goForward();
  await expect(studio.flavour("ofda")).toBeChecked();
  await expect.poll(() => studio.query()).toBe("flavour=ofda&external_id=user-1&locale=pt");
});

async function take(studio: Studio, step: Step, first: number): Promise<void> {
  const { page } = studio;
  switch (step.do) {
    case "edit":
    case "empty": {
      const { flavour } = await shown(studio);
      const names = namesFor(flavour);
      const name = names[step.at % names.length];
      if (name === undefined) return;
      await (step.do === "empty"
        ? studio.unset(name)
        : studio.set(name, sampleValue(name, flavour)));
      return studio.search.fill("");
    }
    case "flavour":
      return studio.setFlavour(step.flavour);
    case "load":
    case "load with fixes": {
      await page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        studioAddress(step.config),
      );
      await page.locator("h1").click();
      await page.keyboard.press("Control+V");
      const dialog = page.getByRole("dialog");
      const fixes = dialog.getByRole("button", { name: /^Load with / });
      const load = dialog.getByRole("button", { name: "Load", exact: true });
      await expect(load).toBeVisible();
      await (step.do === "load with fixes" && (await fixes.count()) > 0 ? fixes : load).click();
      return expect(dialog).toHaveCount(0);
    }
    case "example": {
      await studio.examplesButton.click();
      const link = studio.examples.getByRole("link").nth(step.at % examples.length);
      await link.click();
      await expect(studio.examples).toHaveCount(0);
      return studio.hydrated();
    }
    case "reset":
      return studio.button("Reset").click();
    case "samples":
      return studio.button("Samples").click();
    case "fix":
      return clickFirst(studio, /^Fix (?!all)/);
    case "fix all":
      return clickFirst(studio, /^Fix all/);
    case "undo":
      return clickFirst(studio, /^Undo$/);
    case "back":
    case "forward": {
      const { index, last } = await place(studio);
      if (step.do === "back" ? index <= first : index >= last) return;
      await (step.do === "back" ? page.goBack() : page.goForward());
      return studio.hydrated();
    }
  }
}

async function clickFirst({ page }: Studio, name: RegExp): Promise<void> {
  const button = page.getByRole("button", { name }).first();
  if (await button.isVisible()) await button.click();
}

/** The controls, the widget URL, the token request and the address bar say the same. */
async function expectTruth(studio: Studio, after: string): Promise<void> {
  await expect(async () => {
    const config = await shown(studio);
    expect(await studio.widgetUrl(), `the widget URL, after ${after}`).toBe(
      buildWidgetUrl(new URL("/emulator/widget", studio.page.url()).href, config, tokenPlaceholder),
    );
    const { id, password, ...request } = await studio.tokenRequest();
    expect([id, password]).toEqual(["$BELVO_SECRET_ID", "$BELVO_SECRET_PASSWORD"]);
    expect(request, `the token request, after ${after}`).toEqual(
      JSON.parse(JSON.stringify(buildTokenRequest(config))),
    );
    const { config: held, unread } = parseConfig(studio.query());
    expect(unread).toEqual([]);
    expect(held, `the address bar, after ${after}`).toEqual(config);
  }).toPass({ timeout: 10_000 });
}

/** What the controls show, read one by one. Every group is unfolded for it. */
async function shown({ page }: Studio): Promise<WidgetConfig> {
  const unfold = page.getByRole("button", { name: "Unfold all" });
  if (await unfold.isVisible()) await unfold.click();
  await expect(page.getByText("Loading…")).toHaveCount(0);
  const values = await page.evaluate(() => {
    const read = (field: Element): string | undefined => {
      const radio = field.querySelector<HTMLInputElement>("input[type=radio]:checked");
      const number = field.querySelector<HTMLInputElement>("input[type=number]");
      if (radio && number && radio.value !== number.value) return "another number than the choice";
      if (radio) return radio.value;
      const chips = [...field.querySelectorAll("[aria-label^='Remove ']")].filter(
        // A finding of the field may offer to remove its value.
        (button) => !button.closest("[id^='help-']"),
      );
      if (field.querySelector("[role=combobox]")) {
        return chips.map((chip) => chip.getAttribute("aria-label")?.slice(7)).join(",");
      }
      const text = field.querySelector<HTMLInputElement>(
        "input:not([type=color], [type=radio]), textarea",
      );
      const colour = field.querySelector<HTMLInputElement>("input[type=color]");
      if (colour && /^#[0-9a-f]{6}$/i.test(text?.value ?? "")) {
        if (colour.value !== text?.value.toLowerCase()) return "another colour than the picker";
      }
      return text?.value;
    };
    return [...document.querySelectorAll("[data-field]")].map((field): [string, string] => [
      field.getAttribute("data-field") ?? "",
      read(field) ?? "",
    ]);
  });
  const flavour = await page.locator("input[name=flavour]:checked").getAttribute("value");
  if (!isFlavour(flavour)) throw new Error("No flavour is chosen.");
  const persona = values.find(([name]) => name.endsWith("identification_info"))?.[1];
  const set = values.filter(([name, value]) => isParameterName(name) && value.trim() !== "");
  const query = new URLSearchParams([
    ["flavour", flavour],
    ["environment", "emulator"],
    ...(persona ? [["persona", persona]] : []),
    ...set,
  ] as [string, string][]);
  const { config, unread } = parseConfig(query.toString());
  expect(unread).toEqual([]);
  return config;
}

async function place({ page }: Studio): Promise<{ index: number; last: number }> {
  return page.evaluate(() => {
    const { currentEntry, entries } = window.navigation;
    return { index: currentEntry?.index ?? 0, last: entries.call(window.navigation).length - 1 };
  });
}

function queryOf(config: WidgetConfig): string {
  return studioUrl(config).slice(2);
}

function studioAddress(config: WidgetConfig): string {
  return `http://localhost:3000${studioUrl(config)}`;
}
