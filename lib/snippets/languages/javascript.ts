import type { Printer } from "@/lib/snippets/printer";
import { writeFetch } from "./write-fetch";

export const javascript: Printer = {
  label: "JavaScript (fetch)",
  side: "server",
  file: "widget-url.mjs",
  comment: "//",
  grammar: "javascript",
  usage: "Runs on your server, with Node.js 20 or later: node widget-url.mjs",
  write: (program) => writeFetch(program, { result: "", answer: "", failures: "" }),
};
