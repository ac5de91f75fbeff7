/** What exists in one environment only. */

import { withTexts } from "@/lib/widget/catalogue-rules";
import { institutionOf, institutions, type Institution } from "@/lib/widget/institutions";
import { fromCatalogue } from "./checked";
import { environmentMismatch } from "@/lib/widget/url-check-rules";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { listedInstitutions } from "./listed-institutions";
import { fixWith, rewrite } from "./make-fix";
import { mention } from "./speakable";
import type { Subject } from "./subject";
import { say } from "./words";

const names = new Set(institutions.map(({ name }) => name));

export const whereItExists = rule({
  ...withTexts(environmentMismatch),
  find: (subject) => [...otherEnvironment(subject), ...personaInProduction.find(subject)],
});

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
    const [one, another] = [mention(sandbox), mention(production)];
    const items = [...(one.list.items ?? []), ...(another.list.items ?? [])];
    return [
      {
        parameter: "institutions",
        message: say("both-environments", one.names, one.count, another.names, another.count),
        ...(items.length > 0 && { items }),
      },
    ];
  }
  if (other.length === 0) return [];
  const { names: mentioned, count, list } = mention(other);
  return [
    {
      parameter: "institutions",
      message: say("exists-elsewhere", mentioned, count, environment),
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
