interface ErrorCountProps {
  readonly count: number;
  /** Where there is room for the word. */
  readonly isInWords?: boolean;
}

/** How many errors a section has. */
export function ErrorCount({ count, isInWords = false }: ErrorCountProps) {
  return (
    <span className="shrink-0 rounded-full bg-danger-soft px-1.5 text-12 font-medium text-danger">
      {count}
      <span className={isInWords ? "" : "sr-only"}>{count === 1 ? " error" : " errors"}</span>
      {!isInWords && <span aria-hidden>!</span>}
    </span>
  );
}
