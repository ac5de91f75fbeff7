/** Says what a difference means for the user, on each side. */

import { chooseInstitutions } from "@/lib/effective/choose-institutions";
import { filters } from "@/lib/effective/institutions";
import type { SettingName, Statement } from "@/lib/effective/statement";
import { andList, count, cut, labelOf, quote } from "@/lib/effective/words";
import { appliesTo, entryOf, type ParameterName } from "@/lib/widget/catalogue";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { defaultOf } from "@/lib/widget/defaults";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { encode } from "@/lib/widget/kinds";
import { message, messageKey, type Message } from "@/lib/widget/message";
import { themePrefix } from "@/lib/widget/theme-fields";

/** In sentences. A side without any has nothing of its own. */
export interface Change {
  readonly left?: string;
  readonly right?: string;
  /** What concerns the two together. */
  readonly both?: string;
}

export interface Side {
  /** Without what its flavour does not take. */
  readonly config: WidgetConfig;
  readonly environment: Environment | undefined;
  readonly statements: readonly Statement[];
}

export function describeMetaChange(
  name: "flavour" | "environment" | "persona",
  left: Side,
  right: Side,
): Change {
  switch (name) {
    case "flavour": {
      const text = ({ config }: Side) => {
        const { label, when } = declarationOf(config.flavour);
        return `${label}. ${when}`;
      };
      return { left: text(left), right: text(right) };
    }
    case "environment": {
      const text = ({ environment }: Side) => {
        if (!environment) return "No environment. The studio that opens it decides.";
        const { label, what } = environmentTexts[environment];
        return `${label}. ${what}`;
      };
      return { left: text(left), right: text(right) };
    }
    case "persona": {
      const text = (side: Side, other: Side) =>
        said(name, side, other) ?? `${declarationOf(side.config.flavour).label} has no persona.`;
      return { left: text(left, right), right: text(right, left) };
    }
  }
}

export function describeChange(name: ParameterName, left: Side, right: Side): Change {
  const both = filters.some((filter) => filter === name)
    ? onInstitutions(name, left, right)
    : undefined;
  const change = listChange(name, left, right) ?? sideChange(name, left, right);
  return { ...change, ...(both !== undefined && { both }) };
}

/** What only one side has, if both have a list; undefined if one has none. */
function listChange(name: ParameterName, left: Side, right: Side): Change | undefined {
  const one = left.config[name] ?? defaultOf(name, left.config);
  const other = right.config[name] ?? defaultOf(name, right.config);
  if (typeof one !== "object" || typeof other !== "object") return undefined;
  const onlyLeft = one.filter((item) => !other.includes(item));
  const onlyRight = other.filter((item) => !one.includes(item));
  return {
    ...(onlyLeft.length > 0 && { left: `Only here: ${short(onlyLeft)}.` }),
    ...(onlyRight.length > 0 && { right: `Only here: ${short(onlyRight)}.` }),
  };
}

function sideChange(name: ParameterName, left: Side, right: Side): Change {
  // The sentences on filters and themes speak of many settings at once.
  const isLiteral = name.startsWith(themePrefix) || filters.some((filter) => filter === name);
  // Where the flavour does not accept a setting, the place of its value says so.
  const isTaken = (side: Side) => appliesTo(name, side.config.flavour) !== undefined;
  const own = (side: Side, other: Side) => (isLiteral ? undefined : said(name, side, other));
  const [one, two] = [literal(name, left.config), literal(name, right.config)];
  const [saidLeft, saidRight] = [own(left, right), own(right, left)];
  const isSame = !saidLeft && !saidRight && messageKey(one) === messageKey(two);
  if (isSame && isTaken(left) && isTaken(right)) {
    return { both: "The values differ in white space, or further on than this page shows." };
  }
  return {
    ...(isTaken(left) && { left: saidLeft ?? one.words() }),
    ...(isTaken(right) && { right: saidRight ?? two.words() }),
  };
}

/** What the sentences say of a setting on one side and not on the other; undefined when they say nothing. */
function said(name: SettingName, side: Side, other: Side): string | undefined {
  const others = new Set(other.statements.map(({ says }) => messageKey(says)));
  const texts = side.statements
    .filter(({ from }) => from.some((origin) => origin.name === name))
    .filter(({ says }) => !others.has(messageKey(says)))
    .map(({ text }) => text);
  return texts.length > 0 ? texts.join(" ") : undefined;
}

/** The value as it is, as far as this page shows it. */
function literal(name: ParameterName, config: WidgetConfig): Message {
  const value = config[name];
  if (value === undefined) return message("unset", entryOf(name).unset);
  if (typeof value !== "object") {
    const shown = cut(encode(value));
    return message("value", `${quote(shown)}.`, [shown]);
  }
  const { kind } = entryOf(name);
  // The items of an open list are Belvo's names, and speak for themselves.
  const isOpen = kind.kind === "choices" && kind.open;
  const items = short(isOpen ? value : value.map((item) => labelOf(name, item)));
  return message("list", `${items}.`, [items]);
}

/** The effect of one filter alone: every other difference has its own sentences. */
function onInstitutions(name: ParameterName, left: Side, right: Side): string | undefined {
  const { flavour } = left.config;
  if (flavour !== right.config.flavour) return undefined;
  const changed = configOf(flavour, { ...left.config, [name]: right.config[name] });
  const namesIn = (config: WidgetConfig) => {
    const { remaining } = chooseInstitutions(config, left.environment);
    return remaining.map((institution) => institution.name);
  };
  const before = namesIn(left.config);
  const after = namesIn(changed);
  const more = after.filter((one) => !before.includes(one));
  const fewer = before.filter((one) => !after.includes(one));
  if (more.length === 0 && fewer.length === 0) {
    return "On its own, this changes no institution on the studio's list.";
  }
  const changes = [
    ...(more.length > 0 ? [`adds ${counted(more)}`] : []),
    ...(fewer.length > 0 ? [`hides ${counted(fewer)}`] : []),
  ];
  return `On its own, the right side ${changes.join(" and ")}.`;
}

function counted(names: readonly string[]): string {
  return names.length <= 3 ? andList(names) : count(names.length, "institution");
}

function short(items: readonly string[]): string {
  const few = items.slice(0, 12).map(cut);
  return andList(few.length < items.length ? [...few, `${items.length - few.length} more`] : few);
}
