/** What code does with the widget, beside the URL and the token request that it makes. */

import { sources } from "@/lib/widget/sources";
import type { Hit, Rule } from "./finding";
import type { RuleWith } from "./rule";
import { hitsFor } from "./hits";
import type { UsageFact } from "./usage";
import { say } from "./words";

type FactOf<F extends UsageFact["fact"]> = Extract<UsageFact, { readonly fact: F }>;
type Words = Pick<Hit, "parameter" | "message"> & Pick<Hit, "suggestion">;

/** A rule that says something of each fact of one kind. */
function ruleOf<F extends UsageFact["fact"]>(
  fact: F,
  rule: Pick<Rule, "severity" | "about" | "meaning" | "source" | "bad" | "good">,
  words: (found: FactOf<F>) => Words,
): RuleWith<F> {
  const isOfKind = (one: UsageFact): one is FactOf<F> => one.fact === fact;
  return {
    id: fact,
    ...rule,
    needs: { nameOnly: true },
    find: ({ usage = [] }) =>
      hitsFor(usage.filter(isOfKind), (one) => ({
        ...words(one),
        ...(one.span && { place: one.span }),
        // What code does is no part of the body that the studio would send.
        isSent: false,
      })),
  };
}

const call = (options: string, rest = ".build()") =>
  `belvoSDK.createWidget(token, ${options})${rest};`;
const post = (body: string, base = "https://sandbox.belvo.com/api/token/") =>
  `const answer = await axios.post("${base}", ${body});`;
const body =
  '{ id: process.env.BELVO_ID, password: process.env.BELVO_PASSWORD, scopes: "read_institutions,write_links" }';

const unknownCallback = ruleOf(
  "unknown-callback",
  {
    severity: "error",
    about: "url",
    meaning:
      "The SDK calls callback, onExit and onEvent. It never calls a function under another name.",
    source: sources.webWidget,
    bad: call("{ locale: 'pt', onSuccess: (link) => save(link) }"),
    good: call("{ locale: 'pt', callback: (link) => save(link) }"),
  },
  ({ name }) => ({
    parameter: /^\w{1,40}$/.test(name) ? name : "",
    message: say("unknown-callback"),
    suggestion: /success|connect|link|complete/i.test(name)
      ? "callback"
      : /exit|close|cancel|dismiss/i.test(name)
        ? "onExit"
        : "onEvent",
  }),
);

const optionsInBuild = ruleOf(
  "options-in-build",
  {
    severity: "error",
    about: "url",
    meaning:
      "The options are the second argument of createWidget. build() takes none and ignores them.",
    source: sources.webWidget,
    bad: "belvoSDK.createWidget(token).build({ locale: 'pt' });",
    good: call("{ locale: 'pt' }"),
  },
  () => ({
    parameter: "",
    message: say("options-in-build"),
    suggestion: "createWidget(token, {…}).build()",
  }),
);

const optionsFirst = ruleOf(
  "options-first",
  {
    severity: "error",
    about: "url",
    meaning:
      "createWidget takes the token first and the options second. With one object it gets no token.",
    source: sources.webWidget,
    bad: "belvoSDK.createWidget({ access_token: token, locale: 'pt' }).build();",
    good: call("{ locale: 'pt' }"),
  },
  () => ({
    parameter: "",
    message: say("options-first"),
    suggestion: "createWidget(token, {…})",
  }),
);

const windowBelvo = ruleOf(
  "window-belvo",
  {
    severity: "error",
    about: "url",
    meaning: "The SDK's global is belvoSDK. window.belvo does not exist.",
    source: sources.webWidget,
    bad: "window.belvo.createWidget(token, { locale: 'pt' }).build();",
    good: call("{ locale: 'pt' }"),
  },
  () => ({
    parameter: "",
    message: say("window-belvo"),
    suggestion: "belvoSDK.createWidget",
  }),
);

const publicVariable = ruleOf(
  "public-variable",
  {
    severity: "error",
    about: "request",
    meaning:
      "The bundler writes a variable with this prefix into the script of the page, so every visitor can read the keys.",
    source: sources.introduction,
    bad: post(
      '{ id: process.env.NEXT_PUBLIC_BELVO_ID, password: process.env.NEXT_PUBLIC_BELVO_PASSWORD, scopes: "read_institutions,write_links" }',
    ),
    good: post(body),
  },
  ({ prefix, name }) => ({
    parameter: /password/i.test(name) ? "password" : "id",
    message: say("public-variable", prefix),
    suggestion: name.slice(prefix.length),
  }),
);

const formEncoded = ruleOf(
  "form-encoded",
  {
    severity: "error",
    about: "request",
    meaning: "The token endpoint takes JSON. A form has no lists and no objects.",
    source: sources.introduction,
    bad: 'requests.post("https://sandbox.belvo.com/api/token/", data={"id": ID, "password": PASSWORD, "scopes": "read_institutions,write_links"})',
    good: 'requests.post("https://sandbox.belvo.com/api/token/", json={"id": ID, "password": PASSWORD, "scopes": "read_institutions,write_links"})',
  },
  ({ how }) => ({
    parameter: "",
    message: say("form-encoded", how),
    suggestion: how === "data=" ? "json=" : "JSON",
  }),
);

const answerMember = ruleOf(
  "answer-member",
  {
    severity: "error",
    about: "request",
    meaning:
      "The answer to a token request has the members access and refresh. It has no access_token.",
    source: sources.introduction,
    bad: `${post(body)}\nconst token = answer.data.access_token;`,
    good: `${post(body)}\nconst token = answer.data.access;`,
  },
  () => ({
    parameter: "",
    message: say("answer-member"),
    suggestion: "access",
  }),
);

export const usageRules = [
  unknownCallback,
  optionsInBuild,
  optionsFirst,
  windowBelvo,
  publicVariable,
  formEncoded,
  answerMember,
] as const;
