import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import cases from "./field-cases.test-support.json";
import ownCases from "./own-cases.test-support.json";
import { answerOf } from "./answer";
import { readPaste } from "./read-paste";

const now = Date.UTC(2026, 0, 1);

interface Expected {
  readonly silent?: boolean;
  readonly environment?: string | null;
  readonly kind?: string;
  readonly notKind?: string;
  readonly kindIn?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly rules?: readonly string[];
  readonly notRules?: readonly string[];
  readonly scopes?: string;
  readonly flavour?: string;
  readonly severest?: string;
  readonly requests?: number;
  readonly newRule?: string;
  readonly says?: string;
  readonly message?: readonly string[];
  /** Names whose values only a run tells. */
  readonly uncertain?: readonly string[];
  /** The only rules that may report more than an info. */
  readonly alarms?: readonly string[];
}

/** The rule that says what a case asks for in words. */
const newRules: Readonly<Record<string, string>> = {
  "wrong-member-of-answer": "answer-member",
  "sdk-wrong-callbacks": "unknown-callback",
  "sdk-options-in-build": "options-in-build",
  "sdk-one-argument": "options-first",
  "secrets-in-bundle": "public-variable",
  "form-instead-of-json": "form-encoded",
};

/** What a message has to name. */
const sayings: Readonly<Record<string, readonly string[]>> = {
  "links-body": ["registers a link", "not a token request"],
  "links-curl": ["registers a link", "not a token request"],
  "error-keys": ["other environment", "0123456789abcdef0123456789abcdef"],
  "error-callback": ["callback", "missing or invalid", "open the widget with a new one"],
  "exit-callback": ["callback", "rejected", "Open the widget again"],
};

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly expect: Expected;
}

/** Written by somebody who had not read the reader: whole files, each below a line with its name and what to expect. */
const unseen = readFileSync(new URL("unseen-cases.test-support.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((part): Case => {
    const [head = "", ...lines] = part.split("\n");
    const [id = "", expected = "{}"] = head.split(" | ");
    const input = lines.join("\n").trimEnd();
    return { id, kind: "a file of somebody else", input, expect: JSON.parse(expected) };
  });

const list: readonly Case[] = [...cases.cases, ...ownCases.cases, ...unseen];

describe.each(list)("$kind: $id", ({ id, input, expect: expected }) => {
  const answer = answerOf(readPaste(input, now));
  const rules = answer.findings.map(({ rule }) => rule);
  const alarms = answer.findings.filter(({ severity }) => severity !== "info");

  it("is read and judged", () => {
    const { config, scopes, ...want } = expected;
    if (want.silent) expect(alarms).toEqual([]);
    if (want.environment !== undefined) expect(answer.environment).toBe(want.environment);
    if (want.kind !== undefined) expect(answer.kind).toBe(want.kind);
    if (want.notKind !== undefined) expect(answer.kind).not.toBe(want.notKind);
    if (want.kindIn) expect(want.kindIn).toContain(answer.kind);
    for (const rule of want.rules ?? []) expect(rules).toContain(rule);
    for (const rule of want.notRules ?? []) expect(rules).not.toContain(rule);
    if (want.flavour !== undefined) expect(answer.flavour).toBe(want.flavour);
    if (want.severest === "info") expect(alarms).toEqual([]);
    if (want.requests !== undefined) expect(answer.requests).toBe(want.requests);
    if (want.newRule !== undefined) expect(rules).toContain(newRules[id]);
    for (const name of want.uncertain ?? [])
      expect(answer.uncertain.map(({ parameter }) => parameter)).toContain(name);
    if (want.alarms)
      expect(want.alarms).toEqual(expect.arrayContaining(alarms.map(({ rule }) => rule)));
    for (const text of [...(sayings[id] ?? []), ...(want.message ?? [])])
      expect(answer.message).toContain(text);
    // The scopes of a flavour are what it sends by itself, and so are left unset.
    if (scopes !== undefined) expect(answer.flavour).toBe("multi_region");
    for (const [name, value] of Object.entries(config ?? {})) {
      if (name !== "scopes") expect(answer.config).toMatchObject({ [name]: value });
    }
  });
});
