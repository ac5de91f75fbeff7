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
import { pageOf, type Page } from "./sources";
import { themeFieldName, themeKeys, themePrefix } from "./theme-fields";

export function parametersPage(): string {
  const fields = tokenFieldNames.filter((name) => !name.startsWith(themePrefix));
  return `${[
    "# Parameters",
    "<!-- Generated from the catalogue in lib/widget: change it there, then run `npm run test:unit -- -u`. -->",
    "What the studio knows about Belvo's hosted widget. A parameter is part of the widget URL, and a token field is part of the token request body. Both have Belvo's names. Unset values are not sent.",
    ...flavourLines(),
    "## Widget URL",
    "In the order of the URL. The `access_token` comes first and is not a setting.",
    ...parameterNames.flatMap(section),
    "## Token request",
    "The credentials (`id`, `password`) and the identity (`widget.consent.identification_info`) are not settings: no configuration contains them.",
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
    `**Values**: ${values(entry.kind)}`,
    `**Flavours**: ${flavourList(name)}`,
    `**If unset**: ${entry.unset}`,
    ...(entry.constraint ? [`**Constraint**: ${entry.constraint}`] : []),
    `**Status**: ${entry.status}`,
    `**Source**: ${pagesOf(name)
      .map(({ title, url }) => `[${title}](${url})`)
      .join(", ")}`,
  ];
  return [
    `### ${code(name)}`,
    `${entry.label}. ${entry.help}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
  ];
}

/** The pages of the flavours that use the parameter, each once. */
export function pagesOf(name: ParameterName): readonly Page[] {
  const pages = flavours
    .filter((flavour) => appliesTo(name, flavour))
    .map((flavour) => pageOf(entryOf(name).source, flavour));
  return [...new Map(pages.map((page) => [page.url, page])).values()];
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
      return `${kind.open ? "a list, with these known values:" : "a list of"} ${optionList(kind.options)}`;
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
        ...(applies.sent === undefined ? [] : [`sends ${code(encode(applies.sent))} if unset`]),
        ...(applies.options ? [optionNote(name, applies.options)] : []),
        ...(applies.status ? [applies.status] : []),
      ];
      return [`${code(flavour)}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`];
    })
    .join(", ");
}

/** A long list adds nothing to the names themselves. */
function optionNote(name: ParameterName, options: readonly string[]): string {
  return options.length > 12
    ? `${options.length} of the known ${travelsIn(name) === "widget URL" ? "names" : "values"}`
    : options.map(code).join(", ");
}

function theme(): readonly string[] {
  const { status, source } = entryOf(themeFieldName("--color-primary-base"));
  const rows = themeKeys.map(({ key, fallback, darkFallback, isColour, words }) => [
    code(key),
    words ? words.map(code).join(", ") : isColour ? "colour" : "text",
    fallback ? code(fallback) : "",
    darkFallback ? code(darkFallback) : "",
    entryOf(themeFieldName(key)).status === status ? "" : entryOf(themeFieldName(key)).status,
  ]);
  return [
    `A field has a name such as ${code(`${themePrefix}--color-primary-base`)}. It is sent as an item of ${code("widget.theme")}: ${code('{ "css_key": "--color-primary-base", "value": "#0663F9" }')}. Each key also exists with ${code("-dark")} at its end, for the dark scheme. A colour is HEX, RGB or RGBA. Every flavour uses the theme.`,
    `Status: ${status} unless the table says otherwise. Source: [${source.title}](${source.url})`,
    table(["Key", "Values", "Default (light)", "Default (dark)", "Status"], rows),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function code(words: string): string {
  return `\`${words}\``;
}
