import type { Pasted } from "./pasted";

/** What a paste was taken for. */
export const kindTexts: Readonly<Record<Exclude<Pasted["kind"], "nothing">, string>> = {
  "widget-url": "a widget URL",
  "studio-url": "a studio URL",
  query: "a query string",
  "token-request": "a token request",
  curl: "a curl command",
  "sdk-call": "a call of the JavaScript SDK",
  code: "code that builds a configuration",
  collection: "an exported collection",
};
