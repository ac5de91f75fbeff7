import { messageKey } from "@/lib/widget/message";
import { effectiveSettings } from "@/lib/effective/effective-settings";
import { topics, type Statement } from "@/lib/effective/statement";
import { useIdentityDraft } from "@/components/studio/form/identity-context";
import { asTarget, useStudio } from "@/components/studio/studio-context";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";

const topicTexts: Readonly<Record<Statement["topic"], string>> = {
  language: "Language",
  institutions: "Institutions",
  link: "Link",
  credentials: "Credentials",
  data: "Data",
  dialogs: "Dialogs",
  consent: "Consent",
  branding: "Branding",
  outcomes: "Outcomes",
  token: "Token",
};

const doubts: Readonly<Record<NonNullable<Statement["doubt"]>, string>> = {
  contradicted: "Belvo's documents contradict each other here.",
  undocumented: "Belvo's documents do not say it.",
};

/** What the widget will do, in sentences. Each names the settings that it comes from, and leads to them. */
export function EffectiveList() {
  const config = useDerived((config) => config);
  const environment = useEnvironment();
  const { typed } = useIdentityDraft();
  const statements = effectiveSettings(config, { environment, hasTypedIdentity: typed !== "" });
  return (
    <dl className="grid gap-y-3 px-4 text-13 sm:grid-cols-[6rem_minmax(0,1fr)] sm:gap-x-3 lg:px-6">
      {topics.map((topic) => {
        const said = statements.filter((statement) => statement.topic === topic);
        return said.length === 0 ? null : (
          <div key={topic} data-topic={topic} className="contents">
            <dt className="font-medium text-quiet max-sm:-mb-2">{topicTexts[topic]}</dt>
            <dd className="grid gap-2">
              {said.map((statement) => (
                <StatementText key={messageKey(statement.says)} statement={statement} />
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function StatementText({ statement }: { readonly statement: Statement }) {
  const { text, from, doubt, institutions = [] } = statement;
  const { reveal } = useStudio();
  const isCut = institutions.some((name) => !text.includes(name));
  return (
    <div className="min-w-0 break-words">
      <p>
        {text} {doubt && <span className="text-warning">{doubts[doubt]}</span>}
      </p>
      {isCut && (
        <details>
          <summary className="min-h-6 w-fit text-quiet hover:text-ink">
            All {institutions.length} names
          </summary>
          <p className="font-mono text-12 break-words">{institutions.join(", ")}</p>
        </details>
      )}
      <ul className="flex flex-wrap gap-x-3" aria-label="Comes from">
        {from.map(({ name, isDefault }) => {
          const target = asTarget(name);
          return (
            <li key={name}>
              <button
                type="button"
                onClick={target && (() => reveal(target))}
                className="min-h-6 font-mono text-12 break-all text-quiet underline decoration-line-strong underline-offset-2 hover:text-accent"
              >
                {name}
              </button>
              {isDefault && <span className="text-12 text-faint"> not set</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
