import type { Printer } from "@/lib/snippets/printer";
import { writeFetch } from "./write-fetch";

export const typescript: Printer = {
  label: "TypeScript",
  side: "server",
  file: "widget-url.mts",
  comment: "//",
  grammar: "typescript",
  usage: "Runs on your server, with Node.js 20 or later: npx tsx widget-url.mts",
  write: (program) =>
    `interface Failure {\n  code?: string;\n  message?: string;\n  request_id?: string;\n}\n\n${writeFetch(
      program,
      {
        result: ": Promise<string>",
        answer: ": { access?: string } | Failure[] | undefined",
        failures: ": Failure[]",
      },
    )}`,
};
