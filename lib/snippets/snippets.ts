/** The snippets of a config: one entry for each language. To add one: a file in languages/, and a line here. */

import type { WidgetConfig } from "@/lib/widget/config";
import { csharp } from "./languages/csharp";
import { curl } from "./languages/curl";
import { curlCmd } from "./languages/curl-cmd";
import { envTemplate } from "./languages/env-template";
import { flutter } from "./languages/flutter";
import { go } from "./languages/go";
import { httpFile } from "./languages/http-file";
import { java } from "./languages/java";
import { javascript } from "./languages/javascript";
import { kotlin } from "./languages/kotlin";
import { php } from "./languages/php";
import { powershell } from "./languages/powershell";
import { python } from "./languages/python";
import { reactNative } from "./languages/react-native";
import { ruby } from "./languages/ruby";
import { swift } from "./languages/swift";
import { typescript } from "./languages/typescript";
import { webPage } from "./languages/web-page";
import { webSdk } from "./languages/web-sdk";
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
  "web-page": webPage,
  "web-sdk": webSdk,
  kotlin,
  swift,
  "react-native": reactNative,
  flutter,
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
  const { side, comment, usage, file, write, before = "", notes = [] } = printerOf(language);
  const program = programOf(config, origin);
  const set = program.variables.filter((name) => name.startsWith("BELVO_"));
  const head = [
    usage,
    ...(side === "server" ? [`Set ${set.join(" and ")} first.`] : []),
    ...notes,
    ...program.notes,
    ...(side === "client" ? program.clientNotes : program.serverNotes),
  ];
  return {
    file,
    text: `${before}${head.map((line) => `${comment} ${line}\n`).join("")}\n${write(program)}`,
  };
}
