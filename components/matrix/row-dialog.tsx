import { useEffect, useRef } from "react";
import { LaunchLink } from "@/components/launch/launch-link";
import { DialogBox } from "@/components/ui/dialog-box";
import type { Row, RowFinding } from "@/lib/matrix/rows";
import { FindingRows } from "./finding-rows";

interface RowDialogProps {
  readonly row: Row;
  /** The studio's own, without a slash at its end. */
  readonly origin: string;
  /** Those that not all rows have. Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly shared: readonly RowFinding[];
  readonly onClose: () => void;
}

/** All that is known of a row: what varies in full, its findings, its launch link. */
export function RowDialog({ row, origin, findings, shared, onClose }: RowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <DialogBox
      dialog={dialog}
      title={`Row ${row.number}`}
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
          {!findings && <p className="text-13 text-quiet">Looking for findings…</p>}
          {findings && findings.length + shared.length === 0 && (
            <p className="text-13">No findings.</p>
          )}
          <FindingRows findings={findings ?? []} />
          {findings && shared.length > 0 && (
            <>
              <h4 className="pt-1 text-13 text-quiet">In every row</h4>
              <FindingRows findings={shared} />
            </>
          )}
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
