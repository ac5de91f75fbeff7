import { useMemo } from "react";
import { FindingRow } from "@/components/findings/finding-row";
import { Breakable } from "@/components/ui/breakable";
import { readGrant } from "@/lib/findings/read-grant";
import type { Granted as GrantedSetting } from "@/lib/findings/granted";
import type { Minted } from "./minting";

interface GrantedProps {
  readonly minted: Minted;
}

/** What the token grants beside what was asked for. Nothing for a token that does not say. */
export function Granted({ minted }: GrantedProps) {
  const { rows, differences, namesOrganisation } = useMemo(() => readGrant(minted), [minted]);
  if (rows.length === 0) return null;
  const count = differences.length;
  return (
    <details open={count > 0} className="text-13" data-granted>
      <summary className="min-h-6 w-fit text-quiet hover:text-ink">
        Granted:{" "}
        <span className={count > 0 ? "font-medium text-warning" : ""}>
          {count === 0 ? "as requested" : `${count} ${count === 1 ? "difference" : "differences"}`}
        </span>
      </summary>
      <div
        className="grid max-h-64 gap-2 overflow-auto pt-1"
        role="region"
        aria-label="What the token grants"
        tabIndex={0}
      >
        {differences.map((finding) => (
          <div key={finding.parameter} data-rule={finding.rule} data-parameter={finding.parameter}>
            <FindingRow
              finding={finding}
              subject={<code className="font-mono text-12">{finding.parameter}</code>}
            />
          </div>
        ))}
        <table className="w-full table-fixed text-left">
          <thead className="text-12 text-quiet">
            <tr>
              <th scope="col" className="w-[33%] font-normal">
                Setting
              </th>
              <th scope="col" className="font-normal">
                Requested
              </th>
              <th scope="col" className="font-normal">
                Granted
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} className="border-t border-line align-baseline">
                <th scope="row" className="py-0.5 pr-2 font-mono text-12 font-normal break-words">
                  {row.name}
                </th>
                <Value value={row.asked} absent="not set" />
                <Value value={grantedText(row)} absent="not in the token" differs={row.differs} />
              </tr>
            ))}
            {namesOrganisation && (
              <tr className="border-t border-line align-baseline">
                <th scope="row" className="py-0.5 pr-2 font-mono text-12 font-normal break-words">
                  organization
                </th>
                <Value value={undefined} absent="your keys" />
                <Value value={undefined} absent="hidden" />
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface ValueProps {
  readonly value: string | undefined;
  /** Stands in the place of a value. */
  readonly absent: string;
  readonly differs?: boolean;
}

function Value({ value, absent, differs = false }: ValueProps) {
  return (
    <td className="py-0.5 pr-2 break-words">
      {value === undefined ? (
        <span className="text-quiet">{absent}</span>
      ) : (
        <span className="font-mono text-12 break-words">
          <Breakable text={value.replaceAll(",", ", ")} />
        </span>
      )}
      {differs && <span className="font-medium text-warning"> differs</span>}
    </td>
  );
}

function grantedText({ granted, linkStatus }: GrantedSetting): string | undefined {
  return granted === undefined || linkStatus === undefined
    ? granted
    : `${granted} (${linkStatus})`.trim();
}
