import { useCallback, useEffect, useState } from "react";
import type { Row } from "@/lib/matrix/rows";

interface Copying {
  /** The launch link that was copied within the last two seconds. */
  readonly copied: string | undefined;
  /** True when the browser does not allow it. */
  readonly isRefused: boolean;
  /** What has happened, for who listens; empty for nothing. */
  readonly message: string;
  readonly copy: (row: Row) => void;
}

interface Outcome {
  readonly row: Row;
  readonly isRefused: boolean;
}

/** Copies launch links. One for all rows, so that a row holds no state. */
export function useCopiedLink(): Copying {
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    if (!outcome || outcome.isRefused) return;
    const timer = setTimeout(() => setOutcome(undefined), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = useCallback((row: Row) => {
    navigator.clipboard
      .writeText(new URL(row.link, location.origin).href)
      .then(() => setOutcome({ row, isRefused: false }))
      .catch(() => setOutcome({ row, isRefused: true }));
  }, []);

  const isRefused = outcome?.isRefused === true;
  return {
    copied: isRefused ? undefined : outcome?.row.link,
    isRefused,
    message: !outcome
      ? ""
      : isRefused
        ? "The browser does not allow copying. Open the row's details and copy the link there."
        : `Copied the launch link of row ${outcome.row.number}.`,
    copy,
  };
}
