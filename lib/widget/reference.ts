/** The reference of the whole catalogue as Markdown: docs/parameters.md, which a test keeps up to date. */

import {
  appliesTo,
  entryOf,
  parameterNames,
  tokenFieldNames,
  travelsIn,
  type ParameterName,
} from "./catalogue";
import { flavours, declarationOf } from "./flavours/flavours";
import { encode, type Kind, type Option } from "./kinds";
import { themeFieldName, themeKeys, themePrefix } from "./theme-fields";

export function reference(): string {
  const fields = tokenFieldNames.filter((name) => !name.startsWith(themePrefix));
  return `${[
    "# Parameters",
    "<!-- Generated from the catalogue in lib/widget: change it there, then run `npx vitest run -u`. -->",
    "What the studio knows of Belvo's hosted widget. A parameter travels in the widget URL, a token field in the body of the token request; both are named as Belvo names them. What is unset is not sent.",
    ...flavourLines(),
    "## Widget URL",
    "In the order in which the studio writes them. `access_token` comes first and is no setting.",
    ...parameterNames.flatMap(section),
    "## Token request",
    "The credentials (`id`, `password`) and the identity (`widget.consent.identification_info`) are no settings: no configuration holds them.",
    ...fields.flatMap(section),
    "## Theme",
    ...theme(),
  ].join("\n\n")}\n`;
}

function flavourLines(): readonly string[] {
  const rows = flavours.map((flavour) => {
    const { label, when } = declarationOf(flavour);
    return [code(flavour), label, when];
  });
  return [table(["Flavour", "Name", "When"], rows)];
}

function section(name: ParameterName): readonly string[] {
  const entry = entryOf(name);
  const facts = [
    `**Takes**: ${values(entry.kind)}`,
    `**Flavours**: ${flavourList(name)}`,
    `**Unset**: ${entry.unset}`,
    ...(entry.constraint ? [`**Constraint**: ${entry.constraint}`] : []),
    `**Status**: ${entry.status}`,
    `**Source**: [${entry.source.title}](${entry.source.url})`,
  ];
  return [
    `### ${code(name)}`,
    `${entry.label}. ${entry.help}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
  ];
}

function values(kind: Kind): string {
  switch (kind.kind) {
    case "text":
      return kind.format === "plain" || kind.format === "theme-value"
        ? "text"
        : `text (${formats[kind.format]})`;
    case "choice":
      return `one of ${optionList(kind.options)}`;
    case "choices":
      return `${kind.open ? "a list; known are" : "a list of"} ${optionList(kind.options)}`;
    case "flag":
      return `${code("true")} (${kind.yes}), ${code("false")} (${kind.no})`;
    case "integer":
      return kind.options.length > 0
        ? `a whole number, such as ${optionList(kind.options)}`
        : "a whole number";
  }
}

const formats = { long: "several lines", url: "address", colour: "colour", uuid: "UUID" } as const;

function optionList(options: readonly Option[]): string {
  return options
    .map(({ value, label, status }) => {
      const notes = [label, ...(status ? [status] : [])].join(", ");
      return `${code(value)} (${notes})`;
    })
    .join(", ");
}

function flavourList(name: ParameterName): string {
  return flavours
    .flatMap((flavour) => {
      const applies = appliesTo(name, flavour);
      if (!applies) return [];
      const notes = [
        ...(applies.required ? ["required"] : []),
        ...(applies.sent === undefined ? [] : [`sends ${code(encode(applies.sent))} by itself`]),
        ...(applies.options ? [optionNote(name, applies.options)] : []),
        ...(applies.status ? [applies.status] : []),
      ];
      return [`${code(flavour)}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`];
    })
    .join(", ");
}

/** A long list says no more than the names themselves do. */
function optionNote(name: ParameterName, options: readonly string[]): string {
  return options.length > 12
    ? `${options.length} of the known ${travelsIn(name) === "widget URL" ? "names" : "values"}`
    : options.map(code).join(", ");
}

function theme(): readonly string[] {
  const { status, source } = entryOf(themeFieldName("--color-primary-base"));
  const rows = themeKeys.map(({ key, fallback, isColour, words }) => [
    code(key),
    words ? words.map(code).join(", ") : isColour ? "colour" : "text",
    fallback ? code(fallback) : "",
    entryOf(themeFieldName(key)).status === status ? "" : entryOf(themeFieldName(key)).status,
  ]);
  return [
    `A field is named ${code(`${themePrefix}--color-primary-base`)}, and is sent as an item of ${code("widget.theme")}: ${code('{ "css_key": "--color-primary-base", "value": "#0663F9" }')}. Each key exists once more with ${code("-dark")} at its end, for the dark scheme. A colour is HEX, RGB or RGBA. Every flavour takes the theme.`,
    `Status: ${status} unless the table says otherwise. Source: [${source.title}](${source.url})`,
    table(["Key", "Takes", "Default (light)", "Status"], rows),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function code(words: string): string {
  return `\`${words}\``;
}
