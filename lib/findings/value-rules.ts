/** How values are written, in both artefacts. */

import { withTexts } from "@/lib/widget/catalogue-rules";
import { appliesTo, entryOf, isParameterName, type ParameterName } from "@/lib/widget/catalogue";
import { allowed } from "@/lib/widget/kinds";
import { sources } from "@/lib/widget/sources";
import { fromCatalogue } from "./checked";
import { urlWith } from "@/lib/widget/example-text";
import { invalidValue, legacyValue, strayWhitespace } from "@/lib/widget/url-check-rules";
import type { Artefact } from "@/lib/widget/declared-rule";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { hitsFor } from "./hits";
import { fixWith, rewrite } from "./make-fix";
import { hasPlaceholder } from "./placeholder";
import { isSpeakable, mention, quoted } from "./speakable";
import type { Subject } from "./subject";
import { mendValue, valueProblems, type ValueProblem, type ValueRule } from "./value-problems";
import { viewOf } from "./view";
import { say } from "./words";

interface Misspelt {
  readonly name: ParameterName;
  readonly about: Artefact;
  readonly isSent: boolean;
  readonly raw: string;
  readonly problems: readonly ValueProblem[];
}

const memory = new WeakMap<Subject, readonly Misspelt[]>();

/** Each name once, with everything that is odd about its values. */
function misspelt(subject: Subject): readonly Misspelt[] {
  const known = memory.get(subject);
  if (known) return known;
  const found = new Map<ParameterName, Misspelt>();
  for (const { name, raw, about, isSent } of viewOf(subject).given) {
    const problems = valueProblems(name, raw);
    const before = found.get(name);
    if (problems.length === 0 || (before && before.problems.length > 50)) continue;
    found.set(name, {
      name,
      about,
      raw: before?.raw ?? raw,
      isSent: isSent || (before?.isSent ?? false),
      problems: [...(before?.problems ?? []), ...problems],
    });
  }
  const list = [...found.values()];
  memory.set(subject, list);
  return list;
}

interface Misspelling {
  readonly items: readonly string[];
  readonly name: ParameterName;
  /** What to write instead, where that is short enough to say. */
  readonly instead?: string;
}

type Words = (misspelling: Misspelling) => Pick<Hit, "message" | "items">;

/** The hits of one way to misspell. */
function spelling(subject: Subject, rule: ValueRule, words: Words): readonly Hit[] {
  const found = misspelt(subject).flatMap((one) => {
    const problems = one.problems.filter((problem) => problem.rule === rule);
    return problems.length === 0 ? [] : [{ ...one, problems }];
  });
  return hitsFor(found, ({ name, about, isSent, raw, problems }) => {
    const mended = mendValue(name, raw, [rule]);
    const isWorthSaying =
      mended !== undefined && mended !== raw && mended.length <= 60 && isSpeakable(mended);
    return {
      parameter: name,
      about,
      isSent,
      ...words({
        items: problems.map(({ item }) => item),
        name,
        ...(isWorthSaying && { instead: mended }),
      }),
      ...(isWorthSaying && { suggestion: mended }),
      ...fixWith(
        subject,
        rewrite(name, (raw) => mendValue(name, raw, [rule])),
      ),
    };
  });
}

/** An open list takes any name, so that a known one in another case is a suspicion. */
function isOpen(name: string): boolean {
  if (!isParameterName(name)) return false;
  const { kind } = entryOf(name);
  return kind.kind === "choices" && kind.open;
}

/** What the flavour takes, where it is known and takes fewer values than others. */
function optionsOf({ flavour }: Subject, name: ParameterName): readonly string[] | undefined {
  return flavour && appliesTo(name, flavour)?.options;
}

const notAllowed = rule({
  ...withTexts(invalidValue),
  find: (subject) => [
    ...spelling(subject, "invalid-value", ({ items, name }) => {
      const { names, count, list } = mention(items);
      return {
        message: say(
          "not-allowed",
          names,
          count,
          allowed(entryOf(name).kind, optionsOf(subject, name)),
        ),
        ...list,
      };
    }),
    ...invalidByCatalogue.find(subject),
  ],
});

const invalidByCatalogue = fromCatalogue(invalidValue);

const wrongCase = rule({
  id: "wrong-case",
  severity: "error",
  about: "url",
  meaning: "Values are case-sensitive. Languages are lowercase, countries and resources uppercase.",
  source: sources.startup,
  bad: urlWith("country_codes=br"),
  good: urlWith("country_codes=BR"),
  find: (subject) =>
    spelling(subject, "wrong-case", ({ items, instead }) => {
      const { names, count, list } = mention(items);
      return {
        message:
          instead === undefined ? say("other-case", names, count) : say("use-this-case", instead),
        ...list,
      };
    }).map((hit) => (isOpen(hit.parameter) ? { ...hit, severity: "warning" } : hit)),
});

const emptyValue = rule({
  id: "empty-value",
  severity: "warning",
  about: "url",
  meaning: "The parameter has no value. Leave out what is not set.",
  source: sources.startup,
  bad: urlWith("locale=&country_codes=BR"),
  good: urlWith("country_codes=BR"),
  find: (subject) =>
    spelling(subject, "empty-value", () => ({
      message: say("empty-value"),
    })),
});

const serializedAbsence = rule({
  id: "serialized-absence",
  severity: "warning",
  about: "url",
  meaning: "Code wrote a missing value as a word, such as undefined. The widget reads the word.",
  source: sources.startup,
  bad: urlWith("external_id=undefined"),
  good: urlWith("external_id=user-123"),
  find: (subject) =>
    spelling(subject, "serialized-absence", ({ items }) => ({
      message: say("word-for-nothing", ...quoted(items.map((item) => item.trim()))),
    })),
});

const stray = rule({
  ...withTexts(strayWhitespace),
  find: (subject) => {
    const hits = spelling(subject, "stray-whitespace", () => ({
      message: say("white-space"),
    }));
    const { text } = subject.url ?? {};
    const isBroken = text !== undefined && /[\r\n\t]/.test(text.trim());
    return isBroken && hits.length === 0
      ? [
          {
            parameter: "",
            message: say("line-breaks"),
          },
        ]
      : hits;
  },
});

const notEncoded = rule({
  id: "not-encoded",
  severity: "warning",
  about: "url",
  meaning: "A value is not percent-encoded, or is encoded twice, so it arrives changed.",
  source: sources.startup,
  bad: urlWith("external_id=a b"),
  good: urlWith("external_id=a%20b"),
  find: ({ url, isTemplate }) => {
    if (url?.text === undefined) return [];
    const query = queryIn(url.text);
    const found = rawEntries(query).filter(
      ([, raw]) => !(isTemplate && hasPlaceholder(raw)) && isBare(raw),
    );
    const bare = [...new Set(found.map(([name]) => name))].map((name) => ({
      name,
      isTwice: false,
    }));
    const twice = url.entries.filter(([, value]) => encodedTwice.test(value));
    const double = [...new Set(twice.map(([name]) => name))].map((name) => ({
      name,
      isTwice: true,
    }));
    return hitsFor([...bare, ...double], ({ name, isTwice }) => ({
      parameter: isParameterName(name) || name === "access_token" ? name : "",
      message: isTwice ? say("encoded-twice") : say("not-encoded"),
    }));
  },
});

/** The codes of what a query has most: comma, colon, slash, blank, at and percent. */
const encodedTwice = /%(?:2C|3A|2F|20|40|25)/i;

function queryIn(text: string): string {
  const start = text.indexOf("?");
  const end = text.indexOf("#", start);
  return text.slice(start + 1, end === -1 ? undefined : end);
}

function rawEntries(query: string): readonly (readonly [name: string, raw: string])[] {
  return query
    .trim()
    .split("&")
    .map((entry) => {
      const at = entry.indexOf("=");
      return at === -1
        ? [entry.trim(), ""]
        : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    });
}

/** A blank, a character that no URL holds, or a percent sign without its two digits; line breaks have a rule. */
function isBare(raw: string): boolean {
  const value = raw
    .split(",")
    .map((item) => item.trim())
    .join();
  return /[^\r\n\t\x21-\x7e]|["<>\\^`{|}]|%(?![0-9a-f]{2})/i.test(value);
}

const dropped = rule({
  ...withTexts(legacyValue),
  find: (subject) => [
    ...spelling(subject, "legacy-value", ({ items }) => ({
      message: say("dropped-value", ...quoted(items)),
    })),
    ...legacyByCatalogue.find(subject),
  ],
});

const legacyByCatalogue = fromCatalogue(legacyValue);

export const valueRules = [
  notAllowed,
  wrongCase,
  emptyValue,
  serializedAbsence,
  stray,
  notEncoded,
  dropped,
] as const;
