import type { ReactNode } from "react";
import { FindingRow } from "@/components/findings/finding-row";
import { UnreadEntry } from "@/components/findings/unread-entry";
import type { Understanding } from "@/lib/paste/pasted";
import { environmentTexts } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { settingEntries } from "@/lib/widget/setting-entries";
import { Excerpt } from "./excerpt";
import { describeToken } from "./describe-token";

interface UnderstoodProps {
  readonly understanding: Understanding;
  /** When it was pasted, in milliseconds since 1970. */
  readonly now: number;
}

/** What a paste holds: what the form can load, what is unknown, what was removed, and what is wrong. */
export function Understood({ understanding, now }: UnderstoodProps) {
  const { config, unread, dropped, findings, token, notes, flavour, environment } = understanding;
  const { uncertain, excerpt } = understanding;
  const settings = settingEntries(config);
  const unexplained = unread.filter(
    ({ name }) => !findings.some(({ parameter }) => parameter === name),
  );
  return (
    <>
      <p>
        <span className="text-quiet">Flavour: </span>
        {flavour
          ? `${declarationOf(flavour).label}.`
          : `unknown. The form starts as ${declarationOf(config.flavour).label}, and flavour-specific checks are skipped.`}
        {environment && (
          <>
            <span className="text-quiet"> Environment: </span>
            {environmentTexts[environment].label}.
          </>
        )}
      </p>
      {notes.length > 0 && (
        <ul className="grid gap-1">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {token && <p>{describeToken(token, now)}</p>}
      <div
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-4 ${excerpt.length > 0 ? "lg:grid-cols-2" : ""}`}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Part
            title={`Findings ${findings.length}${uncertain.length > 0 ? `, ${uncertain.length} known only at run time` : ""}`}
            isEmpty={findings.length === 0}
            empty="None."
          >
            <ul className="grid gap-2.5">
              {findings.map((finding, index) => (
                <li key={index} data-pasted-rule={finding.rule} data-parameter={finding.parameter}>
                  <FindingRow
                    finding={finding}
                    subject={
                      finding.parameter && (
                        <code className="font-mono text-12 break-all">{finding.parameter}</code>
                      )
                    }
                  />
                  {unread
                    .filter(({ name }) => name === finding.parameter)
                    .map((entry, position) => (
                      <UnreadEntry key={position} entry={entry} />
                    ))}
                </li>
              ))}
            </ul>
          </Part>
          <Part
            title={`Understood ${settings.length}`}
            isEmpty={settings.length === 0}
            empty="Nothing set: the widget decides everything."
          >
            <dl className="grid gap-x-4 gap-y-0.5 font-mono text-12 sm:grid-cols-[max-content_minmax(0,1fr)]">
              {settings.map(([name, value]) => (
                <div key={name} className="contents">
                  <dt className="text-quiet">{name}</dt>
                  <dd className="min-w-0 break-words max-sm:pl-4">{value}</dd>
                </div>
              ))}
            </dl>
          </Part>
          {uncertain.length > 0 && (
            <Part title={`Known only at run time ${uncertain.length}`}>
              <p className="text-quiet">These fields stay empty in the form.</p>
              <ul className="grid gap-0.5 font-mono text-12">
                {uncertain.map(({ parameter, name }) => (
                  <li key={parameter}>
                    {parameter}
                    {name !== "" && <span className="text-quiet"> ({name})</span>}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {unexplained.length > 0 && (
            <Part title={`Unknown ${unexplained.length}`}>
              <ul className="grid gap-1">
                {unexplained.map((entry, index) => (
                  <li key={index}>
                    <UnreadEntry entry={entry} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {dropped.length > 0 && (
            <Part title={`Removed ${dropped.length}`}>
              <p>
                <code className="font-mono text-12 break-words">{dropped.join(", ")}</code>{" "}
                <span className="text-quiet">
                  The studio does not keep secrets, tokens and identities.
                </span>
              </p>
            </Part>
          )}
        </div>
        {excerpt.length > 0 && <Excerpt lines={excerpt} />}
      </div>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly empty?: string;
  readonly children: ReactNode;
}

function Part({ title, isEmpty = false, empty, children }: PartProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <h3 className="font-medium">{title}</h3>
      {isEmpty ? <p className="text-quiet">{empty}</p> : children}
    </section>
  );
}
