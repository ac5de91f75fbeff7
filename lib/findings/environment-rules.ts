/** What exists in one environment and not in the other. */

import { institutionOf, institutions, type Institution } from "@/lib/widget/institutions";
import { sources } from "@/lib/widget/sources";
import { fromCatalogue } from "./checked";
import { urlWith } from "./example-text";
import type { Hit, Rule } from "./finding";
import { hitsFor } from "./hits";
import { listedInstitutions } from "./listed-institutions";
import { fixWith, rewrite } from "./mend";
import { quoteAll } from "./speakable";
import type { Subject } from "./subject";

const names = new Set(institutions.map(({ name }) => name));

export const environmentMismatch: Rule = {
  id: "environment-mismatch",
  severity: "warning",
  about: "url",
  meaning:
    "What is set exists in another environment only: an institution of the sandbox, or Belvo's sandbox people, in production, or the reverse.",
  source: sources.startup,
  bad: urlWith("institutions=ofmockbank_br_retail,ofitau_br_retail&locale=pt"),
  good: urlWith("institutions=ofmockbank_br_retail&locale=pt"),
  find: (subject) => [...otherEnvironment(subject), ...personaInProduction.find(subject)],
};

function otherEnvironment(subject: Subject): readonly Hit[] {
  const found = listedInstitutions(subject).map(institutionOf);
  const known = found.filter(({ name }) => names.has(name));
  const of = (environment: Institution["environment"]) =>
    known.filter((one) => one.environment === environment).map(({ name }) => name);
  const { environment } = subject;
  const other = environment === "production" ? of("sandbox") : of("production");
  if (environment === undefined) {
    const [sandbox, production] = [of("sandbox"), of("production")];
    return hitsFor(sandbox.length > 0 && production.length > 0 ? [0] : [], () => ({
      parameter: "institutions",
      message: `${quoteAll(sandbox)}: in the sandbox only. ${quoteAll(production)}: in production only. The token is of one environment, and shows one of the two.`,
    }));
  }
  return hitsFor(other.length > 0 ? [0] : [], () => ({
    parameter: "institutions",
    message: `${quoteAll(other)}: in ${environment === "production" ? "the sandbox" : "production"} only, as far as the studio knows. A token of ${environment} does not show it.`,
    ...fixWith(
      subject,
      rewrite("institutions", (raw) => {
        const kept = raw.split(",").filter((name) => !other.includes(name));
        return kept.join(",") || undefined;
      }),
    ),
  }));
}

const personaInProduction = fromCatalogue({ ...environmentMismatch });
