import type { Pasted } from "./pasted";

/** What a paste was taken for. */
export const kindTexts: Readonly<Record<Exclude<Pasted["kind"], "nothing">, string>> = {
  "widget-url": "a widget URL",
  "studio-url": "a studio URL",
  query: "a query string",
  "token-request": "a token request",
  curl: "a curl command",
  "sdk-call": "a call of the JavaScript SDK",
  "library-call": "a call of Belvo's server library",
  http: "an HTTP request",
  "links-request": "a request that registers a link",
  error: "an error of Belvo's",
  callback: "a callback",
  code: "code that builds a configuration",
  collection: "an exported collection",
};
