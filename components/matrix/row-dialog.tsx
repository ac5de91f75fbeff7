"use client";

import { useEffect, useRef } from "react";
import { LaunchLink } from "@/components/launch/launch-link";
import { SeverityMark } from "@/components/findings/severity-mark";
import { DialogBox } from "@/components/ui/dialog-box";
import { WithCode } from "@/components/ui/with-code";
import type { Row, RowFinding } from "@/lib/matrix/rows";

interface RowDialogProps {
  readonly row: Row;
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
  /** Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly onClose: () => void;
}

/** All that is known of a row: what varies in full, its findings, its launch link. */
export function RowDialog({ row, origin, findings, onClose }: RowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <DialogBox
      dialog={dialog}
      title={`${row.number} ${row.name}`}
      closeLabel="Close the details"
      width="w-[min(44rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      <div className="grid gap-5 p-5">
        {row.varying.length > 0 && (
          <section aria-label="What varies">
            <dl className="grid gap-x-4 gap-y-1 font-mono text-13 sm:grid-cols-[auto_minmax(0,1fr)]">
              {row.varying.map(({ name, value }) => (
                <div key={name} className="contents">
                  <dt className="break-all text-quiet">{name}</dt>
                  <dd className="break-all">
                    {value || <span className="font-sans italic">unset</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section aria-labelledby="row-findings" className="grid gap-2">
          <h3 id="row-findings" className="text-13 text-quiet">
            Findings
          </h3>
          {!findings && <p className="text-13 text-quiet">Being looked for…</p>}
          {findings?.length === 0 && <p className="text-13">Nothing to report.</p>}
          <ul className="grid gap-1.5">
            {findings?.map(({ rule, severity, parameter, message }) => (
              <li
                key={`${rule} ${parameter}`}
                data-rule={rule}
                data-parameter={parameter}
                className="flex flex-wrap items-baseline gap-x-2 text-13"
              >
                <SeverityMark severity={severity} />
                <code className="font-mono text-12 break-all">{parameter}</code>
                <span className="min-w-0 flex-1 basis-60 break-words">
                  <WithCode text={message} />
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="row-link" className="grid gap-2">
          <h3 id="row-link" className="text-13 text-quiet">
            Launch link
          </h3>
          <LaunchLink link={`${origin}${row.link}`} origin={origin} />
        </section>
      </div>
    </DialogBox>
  );
}
