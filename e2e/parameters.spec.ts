import {
  namesFor,
  parameterNames,
  tokenFieldNames,
  type ParameterName,
} from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { flavours, type Flavour } from "@/lib/widget/flavours/flavours";
import { encode, type Value } from "@/lib/widget/kinds";
import { themeFieldName, themeKeys, themePrefix } from "@/lib/widget/theme-fields";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { EmulatedWidget } from "./emulated-widget";
import { flavourOf, fullConfig, leastConfigs, queryOf, sampleValue } from "./sample-values";
import { expect, test, type Studio } from "./studio";

/** Names of a flavour that share a page: to load it for each takes most of the time. */
const together = 6;

for (const { flavour, names } of inParts(parameterNames)) {
  test(`${names.join(", ")} reach the widget URL`, async ({ studio }) => {
    await studio.open(queryOf(leastConfigs[flavour]));
    for (const name of names) {
      await test.step(name, async () => {
        const value = sampleValue(name, flavour);
        await studio.set(name, value);
        await expect.poll(() => studio.widgetParameter(name)).toBe(encode(value));
      });
    }
    await areInStudioUrl(studio, names, flavour);
    for (const name of names) {
      await test.step(`${name}, unset`, async () => {
        await studio.unset(name);
        await studio.expectUnset(name);
        await expect.poll(() => studio.widgetParameter(name)).toBeNull();
      });
    }
    await expect.poll(() => namesInStudioUrl(studio, names)).toEqual([]);
  });
}

const colours = themeKeys.filter(({ isColour }) => isColour).slice(0, 1);
const words = themeKeys.filter(({ words }) => words).slice(0, 1);
const sizes = themeKeys.filter(({ key }) => key.endsWith("radius")).slice(0, 1);
const someThemeFields = [...colours, ...words, ...sizes].flatMap(({ key }): ParameterName[] => [
  themeFieldName(key),
  themeFieldName(`${key}-dark`),
]);

const someTokenFields = tokenFieldNames.filter(
  (name) => !name.startsWith(themePrefix) || someThemeFields.includes(name),
);

for (const { flavour, names } of inParts(someTokenFields)) {
  test(`${names.join(", ")} reach the token request`, async ({ studio }) => {
    const added: ParameterName[] = [];
    await studio.open(queryOf(leastConfigs[flavour]));
    for (const name of names) {
      await test.step(name, async () => {
        const value = sampleValue(name, flavour);
        const before = await studio.tokenField(name);
        await studio.set(name, value);
        const sent = name === "scopes" ? encode(value) : value;
        await expect.poll(() => studio.tokenField(name)).toEqual(sent);
        if (before === undefined) added.push(name);
      });
    }
    await areInStudioUrl(studio, names, flavour);
    for (const name of added) {
      await test.step(`${name}, unset`, async () => {
        await studio.unset(name);
        await studio.expectUnset(name);
        await expect.poll(() => studio.tokenField(name)).toBeUndefined();
      });
    }
    await expect.poll(() => namesInStudioUrl(studio, added)).toEqual([]);
  });
}

test("every theme key is typed into a control of its own", async ({ studio }) => {
  await studio.open();
  await studio.find(themePrefix);
  const sent: { css_key: string; value: Value }[] = [];
  for (const { key } of themeKeys) {
    const name = themeFieldName(key);
    const value = sampleValue(name, "multi_region");
    sent.push({ css_key: key, value });
    await studio.control(name).fill(encode(value));
    await expect(studio.control(themeFieldName(`${key}-dark`))).toHaveValue("");
  }
  await expect.poll(() => studio.tokenField("widget.theme")).toEqual(sent);
});

test("the documented durations are choices, and any other number can be typed", async ({
  studio,
}) => {
  const name = "widget.consent.default_consent_duration_days";
  await studio.open("flavour=ofda");
  await studio.find(name);
  const nineMonths = studio.segment(name, "9 months (275)");
  await nineMonths.locator("..").click();
  await expect(studio.control(name)).toHaveValue("275");
  await expect.poll(() => studio.tokenField(name)).toBe(275);

  await studio.control(name).fill("30");
  await expect(studio.field(name).getByRole("radio", { checked: true })).toHaveCount(0);
  await expect.poll(() => studio.tokenField(name)).toBe(30);

  await studio.control(name).fill("92");
  await expect(studio.segment(name, "3 months (92)")).toBeChecked();

  await studio.segment(name, "").locator("..").click();
  await expect(studio.control(name)).toHaveValue("");
  await expect.poll(() => studio.tokenField(name)).toBeUndefined();
});

for (const flavour of flavours) {
  test(`everything that ${flavour} takes arrives at the widget together`, async ({ studio }) => {
    const config = fullConfig(flavour);
    await studio.open(queryOf(config));
    expect(await studio.tokenRequest()).toMatchObject(buildTokenRequest(config));
    for (const name of namesFor(flavour)) await showsValue(studio, name, config);
    // Caught callbacks would stand in the place of those that are set.
    await studio.catchSwitch.uncheck();
    await studio.mint();
    const widget = new EmulatedWidget(await studio.openWidget());
    for (const name of namesFor(flavour)) {
      await expect.soft(widget.value(name)).toHaveText(encode(sampleOf(name, config)));
    }
    await expect(widget.page.locator("[data-unread]")).toHaveCount(0);
  });
}

function inParts(names: readonly ParameterName[]) {
  return flavours.flatMap((flavour) => {
    const own = names.filter((name) => flavourOf(name) === flavour);
    return Array.from({ length: Math.ceil(own.length / together) }, (_, part) => ({
      flavour,
      names: own.slice(part * together, (part + 1) * together),
    }));
  });
}

/** The address follows the form after a rest: it is asked once for all of them. */
async function areInStudioUrl(studio: Studio, names: readonly ParameterName[], flavour: Flavour) {
  const expected = names.map((name) => [name, encode(sampleValue(name, flavour))]);
  await expect
    .poll(() => {
      const query = new URLSearchParams(studio.query());
      return names.map((name) => [name, query.get(name)]);
    })
    .toEqual(expected);
}

function namesInStudioUrl(studio: Studio, names: readonly ParameterName[]) {
  const query = new URLSearchParams(studio.query());
  return names.filter((name) => query.has(name));
}

/** The form was loaded with the studio URL of the config. */
async function showsValue(studio: Studio, name: ParameterName, config: WidgetConfig) {
  // The theme's keys are of one kind, and there are sixty.
  if (name.startsWith(themePrefix) && !someThemeFields.includes(name)) return;
  await studio.expectValue(name, sampleOf(name, config));
}

function sampleOf(name: ParameterName, config: WidgetConfig): Value {
  const value = config[name];
  if (value === undefined) throw new Error(`There is no sample of ${name}.`);
  return value;
}
