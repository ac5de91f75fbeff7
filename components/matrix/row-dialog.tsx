"use client";

import { useEffect, useRef } from "react";
import { SeverityMark } from "@/components/studio/severity-mark";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import type { Row, RowFinding } from "@/lib/matrix/rows";
import { RowQr } from "./row-qr";

interface RowDialogProps {
  readonly row: Row;
  /** Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly onClose: () => void;
}

/** All that is known of a row: what varies in full, its findings, its launch link. */
export function RowDialog({ row, findings, onClose }: RowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const address = () => new URL(row.link, location.origin).href;

  return (
    <dialog
      ref={dialog}
      aria-labelledby="row-title"
      onClose={onClose}
      // A click beside the box closes it, as Escape does.
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      className="m-auto max-h-[85dvh] w-[min(44rem,calc(100vw-2rem))] overflow-auto rounded-lg border border-line bg-surface p-0 text-ink shadow-lg backdrop:bg-ink/30"
    >
      <div className="sticky top-0 flex items-center justify-between gap-3 border-b border-line bg-surface py-2 pr-2 pl-5">
        <h2 id="row-title" className="min-w-0 font-medium break-words">
          <span className="text-quiet">{row.number}</span> {row.name}
        </h2>
        <Button look="quiet" aria-label="Close the details" onClick={() => dialog.current?.close()}>
          <Icon name="x" />
        </Button>
      </div>
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
                <span className="min-w-0 flex-1 basis-60 break-words">{message}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="row-link" className="grid gap-2">
          <h3 id="row-link" className="text-13 text-quiet">
            Launch link
          </h3>
          <code className="rounded-md bg-sunken px-3 py-2 font-mono text-12 break-all">
            {address()}
          </code>
          <div className="flex flex-wrap gap-2">
            <CopyButton text={address}>Copy launch link</CopyButton>
            <a
              href={row.link}
              target="_blank"
              rel="noopener noreferrer"
              className={buttonClass("secondary")}
            >
              Open it
            </a>
          </div>
          <RowQr address={address()} />
        </section>
      </div>
    </dialog>
  );
}
