/** The snippets of a config: one entry for each language. To add one: a file in languages/, and a line here. */

import type { WidgetConfig } from "@/lib/widget/config";
import { csharp } from "./languages/csharp";
import { curl } from "./languages/curl";
import { curlCmd } from "./languages/curl-cmd";
import { envTemplate } from "./languages/env-template";
import { go } from "./languages/go";
import { httpFile } from "./languages/http-file";
import { java } from "./languages/java";
import { javascript } from "./languages/javascript";
import { php } from "./languages/php";
import { powershell } from "./languages/powershell";
import { python } from "./languages/python";
import { ruby } from "./languages/ruby";
import { typescript } from "./languages/typescript";
import type { Printer } from "./printer";
import { programOf } from "./program";

const printers = {
  curl,
  "curl-cmd": curlCmd,
  powershell,
  javascript,
  typescript,
  python,
  ruby,
  go,
  java,
  php,
  csharp,
  http: httpFile,
  env: envTemplate,
} as const satisfies Readonly<Record<string, Printer>>;

export type SnippetLanguage = keyof typeof printers;

/** In the order in which they are offered. */
export const snippetLanguages = Object.keys(printers) as readonly SnippetLanguage[];

export function isSnippetLanguage(text: unknown): text is SnippetLanguage {
  return typeof text === "string" && Object.hasOwn(printers, text);
}

export interface Snippet {
  readonly text: string;
  /** A name for the file. */
  readonly file: string;
}

export function printerOf(language: SnippetLanguage): Printer {
  return printers[language];
}

/** `origin` is the studio's: its own pages become placeholders, with a note. */
export function writeSnippet(
  language: SnippetLanguage,
  config: WidgetConfig,
  origin: string,
): Snippet {
  const { comment, usage, file, write, before = "" } = printerOf(language);
  const program = programOf(config, origin);
  const set = program.variables.filter((name) => name.startsWith("BELVO_"));
  const head = [
    usage,
    ...(printerOf(language).side === "server" ? [`Set ${set.join(" and ")} first.`] : []),
    ...program.notes,
  ];
  return {
    file,
    text: `${before}${head.map((line) => `${comment} ${line}\n`).join("")}\n${write(program)}`,
  };
}
