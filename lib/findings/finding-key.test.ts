import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import type { Finding } from "./finding";
import { findingKey } from "./finding-key";
import { findings } from "./findings";
import { findingsIn } from "./found.test-support";
import { rules } from "./rules";
import { subjectOfConfig } from "./subjects";

function sentenceOf({ rule, severity, parameter, message, items = [] }: Finding): string {
  return JSON.stringify([rule, severity, parameter, message, items]);
}

function expectOneKeyForEachSentence(found: readonly Finding[]) {
  const keys = new Set(found.map(findingKey));
  const sentences = new Set(found.map(sentenceOf));
  const pairs = new Set(found.map((one) => `${findingKey(one)} ${sentenceOf(one)}`));
  expect(keys.size).toBe(pairs.size);
  expect(sentences.size).toBe(pairs.size);
}

describe("the key of a finding", () => {
  it("is one for each sentence of the rules' examples", () => {
    expectOneKeyForEachSentence(
      rules.flatMap(({ bad, good }) => [...findingsIn(bad), ...findingsIn(good)]),
    );
  });

  it("is one for each sentence about any configs", () => {
    fc.assert(
      fc.property(fc.array(anyConfig, { minLength: 2, maxLength: 12 }), (configs) => {
        expectOneKeyForEachSentence(
          configs.flatMap((config) => findings(subjectOfConfig({ config, unread: [], now: 0 }))),
        );
      }),
      { numRuns: 50 },
    );
  });
});
