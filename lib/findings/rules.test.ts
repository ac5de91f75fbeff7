import { describe, expect, it } from "vitest";
import { catalogueRules } from "@/lib/widget/catalogue-rules";
import { addressRules } from "./address-rules";
import { eachOnce } from "./rule";
import { rules } from "./rules";
import { findingsIn } from "./found.test-support";

describe("the rules", () => {
  it("have the ids that other tools know", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(
      (
        "wrong-host wrong-shape missing-access-token unknown-parameter misplaced-parameter duplicate-parameter " +
        "invalid-value wrong-case empty-value serialized-absence stray-whitespace not-encoded not-for-flavour " +
        "legacy-parameter legacy-value external-id-too-short external-id-characters external-id-personal-data " +
        "ofda-needs-pt institution-unknown institution-country-mismatch institution-type-mismatch " +
        "resources-unsupported no-institution-left employment-hidden single-institution institution-beta token-expired " +
        "token-not-jwt refresh-token-used token-of-another-page token-differs environment-mismatch missing-credentials unknown-field misplaced-field " +
        "not-a-list not-an-object unknown-scope scopes-not-as-documented missing-scopes invalid-link-id " +
        "storage-needs-store nostore-needs-resources invalid-storage invalid-stale-in unknown-resource " +
        "deprecated-resource permissions-altered feature-missing consent-incomplete cnpj-without-cpf " +
        "identity-check-digits identity-punctuation callback-missing callback-malformed callback-localhost " +
        "image-not-svg image-not-absolute overlay-colour purpose-too-long purpose-placed-twice " +
        "unknown-theme-key theme-value dark-keys-unused theme-contrast secret-in-text null-field unknown-callback options-in-build options-first " +
        "window-belvo public-variable form-encoded answer-member"
      )
        .split(" ")
        .toSorted(),
    );
  });

  it("do not compile where two have one id", () => {
    const [rule] = addressRules;
    // @ts-expect-error: the compiler names the id that stands twice.
    expect(eachOnce([rule, rule])).toHaveLength(2);
  });

  it("have each check of the catalogue once, as the catalogue declares it", () => {
    for (const { id, ...declared } of catalogueRules) {
      const registered = rules.filter((rule) => rule.id === id);
      expect(registered).toHaveLength(1);
      expect(registered[0]).toMatchObject(declared);
    }
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is found in its bad example",
    (id, rule) => {
      expect(findingsIn(rule.bad).map((finding) => finding.rule)).toContain(id);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is not found in its good example, which has no error",
    (id, rule) => {
      const found = findingsIn(rule.good);
      expect(found.map((finding) => finding.rule)).not.toContain(id);
      expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});
