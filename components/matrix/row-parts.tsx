import type { Mark } from "@/lib/matrix/marks";
import type { Row, RowFinding } from "@/lib/matrix/rows";
import { useRowHref } from "./launch-context";

/** What a row is drawn from, as a line of the table and as a card. */
export interface RowParts {
  readonly row: Row;
  /** Those that not all rows have. Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly mark: Mark;
  readonly isCopied: boolean;
  readonly onMark: (link: string, change: (before: Mark) => Mark) => void;
  readonly onDetails: (row: Row) => void;
  readonly onCopy: (row: Row) => void;
}

const linkLook =
  "inline-flex min-h-9 items-center rounded-md px-2 text-13 hover:bg-sunken pointer-coarse:min-h-11";

/** The number of the row opens its details. */
export function RowNumber({
  row,
  onDetails,
  word,
}: Pick<RowParts, "row" | "onDetails"> & {
  /** Said before the number where no heading says what it is. */
  readonly word?: string;
}) {
  return (
    <button
      type="button"
      data-control="details"
      aria-haspopup="dialog"
      aria-label={`${word ? `${word} ` : ""}${row.number}, details: ${row.name}`}
      title="Details and QR code"
      onClick={() => onDetails(row)}
      className={`${linkLook} min-w-9 justify-end text-quiet underline decoration-line-strong underline-offset-2 hover:text-ink`}
    >
      {word && `${word} `}
      {row.number}
    </button>
  );
}

/** Opens the launch link, and copies it. */
export function RowLinks({ row, isCopied, onCopy }: Pick<RowParts, "row" | "isCopied" | "onCopy">) {
  const href = useRowHref(row);
  const isProduction = row.config.environment === "production";
  return (
    <>
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        data-control="open"
        aria-label={`Open row ${row.number}${isProduction ? " in production" : ""}`}
        className={`${linkLook} font-medium ${isProduction ? "text-production" : "text-accent"}`}
      >
        Open
      </a>
      <button
        type="button"
        data-control="copy"
        aria-label={`Copy the launch link of row ${row.number}`}
        onClick={() => onCopy(row)}
        className={`${linkLook} text-quiet hover:text-ink`}
      >
        {isCopied ? "Copied" : "Copy"}
      </button>
    </>
  );
}
