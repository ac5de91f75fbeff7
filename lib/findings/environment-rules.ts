/** What exists in one environment only. */

import { institutionOf, institutions, type Institution } from "@/lib/widget/institutions";
import { fromCatalogue } from "./checked";
import { environmentMismatch } from "@/lib/widget/url-check-rules";
import type { Hit, Rule } from "./finding";
import { listedInstitutions } from "./listed-institutions";
import { fixWith, rewrite } from "./make-fix";
import { mention } from "./speakable";
import type { Subject } from "./subject";

const names = new Set(institutions.map(({ name }) => name));

export const whereItExists: Rule = {
  ...environmentMismatch,
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
    if (sandbox.length === 0 || production.length === 0) return [];
    const [one, another] = [mention(sandbox, "institutions"), mention(production, "institutions")];
    const items = [...(one.list.items ?? []), ...(another.list.items ?? [])];
    return [
      {
        parameter: "institutions",
        message: `${one.text} ${one.isOne ? "exists" : "exist"} in the sandbox only, ${another.text} in production only. A token shows one of the two.`,
        ...(items.length > 0 && { items }),
      },
    ];
  }
  if (other.length === 0) return [];
  const { text, isOne, list } = mention(other, "institutions");
  return [
    {
      parameter: "institutions",
      message: `As far as the studio knows, ${text} ${isOne ? "exists" : "exist"} in ${environment === "production" ? "the sandbox" : "production"} only. A token of ${environment} does not show ${isOne ? "it" : "them"}.`,
      ...list,
      ...fixWith(
        subject,
        rewrite("institutions", (raw) => {
          const kept = raw.split(",").filter((name) => !other.includes(name));
          return kept.join(",") || undefined;
        }),
      ),
    },
  ];
}

const personaInProduction = fromCatalogue(environmentMismatch);
