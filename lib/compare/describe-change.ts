/** Says what a difference changes for the user: what the widget does on the left, and what on the right. */

import { chooseInstitutions } from "@/lib/effective/choose-institutions";
import { defaultOf } from "@/lib/effective/defaults";
import { filters } from "@/lib/effective/institutions";
import type { SettingName, Statement } from "@/lib/effective/statement";
import { andList, count, cut, labelOf, quote } from "@/lib/effective/words";
import { appliesTo, entryOf, type ParameterName } from "@/lib/widget/catalogue";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { encode } from "@/lib/widget/kinds";
import { themePrefix } from "@/lib/widget/theme-fields";

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
): string {
  switch (name) {
    case "flavour": {
      const text = ({ config }: Side) => {
        const { label, when } = declarationOf(config.flavour);
        return `${label}. ${when}`;
      };
      return bothSides(text(left), text(right));
    }
    case "environment": {
      const text = ({ environment }: Side) => {
        if (!environment) return "none is named, so the studio that opens it decides.";
        const { label, what } = environmentTexts[environment];
        return `${label}. ${what}`;
      };
      return bothSides(text(left), text(right));
    }
    case "persona": {
      const text = (side: Side, other: Side) =>
        said(name, side, other) ?? `${declarationOf(side.config.flavour).label} takes no persona.`;
      return bothSides(text(left, right), text(right, left));
    }
  }
}

export function describeChange(name: ParameterName, left: Side, right: Side): string {
  const effect = filters.some((filter) => filter === name) ? onInstitutions(name, left, right) : "";
  return `${listChange(name, left, right) ?? sideChange(name, left, right)}${effect}`;
}

function bothSides(left: string, right: string): string {
  return `On the left: ${left} On the right: ${right}`;
}

/** What comes and goes, where both sides have a list; undefined where one has none. */
function listChange(name: ParameterName, left: Side, right: Side): string | undefined {
  const one = left.config[name] ?? defaultOf(name, left.config);
  const other = right.config[name] ?? defaultOf(name, right.config);
  if (typeof one !== "object" || typeof other !== "object") return undefined;
  const added = other.filter((item) => !one.includes(item));
  const dropped = one.filter((item) => !other.includes(item));
  const changes = [
    ...(added.length > 0 ? [`adds ${short(added)}`] : []),
    ...(dropped.length > 0 ? [`leaves out ${short(dropped)}`] : []),
  ];
  return `${entryOf(name).label}: the right ${changes.join(" and ")}.`;
}

function sideChange(name: ParameterName, left: Side, right: Side): string {
  // The sentences on filters and themes speak of many settings at once.
  const isLiteral = name.startsWith(themePrefix) || filters.some((filter) => filter === name);
  const text = (side: Side, other: Side) =>
    (isLiteral ? undefined : said(name, side, other)) ?? literal(name, side);
  const [one, two] = [text(left, right), text(right, left)];
  return one === two
    ? `${entryOf(name).label}: both read ${one} They differ in white space, or further on.`
    : bothSides(one, two);
}

/** What the sentences say of a setting on one side and not on the other; undefined when they say nothing. */
function said(name: SettingName, side: Side, other: Side): string | undefined {
  const others = new Set(other.statements.map(({ text }) => text));
  const texts = side.statements
    .filter(({ from, text }) => from.some((origin) => origin.name === name) && !others.has(text))
    .map(({ text }) => text);
  return texts.length > 0 ? texts.join(" ") : undefined;
}

function literal(name: ParameterName, { config }: Side): string {
  const value = config[name];
  if (!appliesTo(name, config.flavour)) {
    return `${declarationOf(config.flavour).label} does not take ${name}.`;
  }
  if (value === undefined) return entryOf(name).unset;
  if (typeof value !== "object") return `${quote(encode(value))}.`;
  const { kind } = entryOf(name);
  // The items of an open list are Belvo's names, and speak for themselves.
  const isOpen = kind.kind === "choices" && kind.open;
  return `${short(isOpen ? value : value.map((item) => labelOf(name, item)))}.`;
}

/** The effect of one filter alone: the other differences are told by themselves. */
function onInstitutions(name: ParameterName, left: Side, right: Side): string {
  const { flavour } = left.config;
  if (flavour !== right.config.flavour) return "";
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
    return " By itself this changes none of the institutions on the studio's list.";
  }
  const changes = [
    ...(more.length > 0 ? [`shows ${counted(more)} more`] : []),
    ...(fewer.length > 0 ? [`hides ${counted(fewer)}`] : []),
  ];
  return ` By itself the right ${changes.join(" and ")}.`;
}

function counted(names: readonly string[]): string {
  return names.length <= 3 ? andList(names) : count(names.length, "institution");
}

function short(items: readonly string[]): string {
  const few = items.slice(0, 12).map(cut);
  return andList(few.length < items.length ? [...few, `${items.length - few.length} more`] : few);
}
