"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { LiveFinding } from "@/components/studio/output/findings-context";
import { SeverityMark } from "./severity-mark";

interface FindingRowProps {
  readonly finding: LiveFinding;
  /** What it is about, unless it stands at its control. */
  readonly subject?: ReactNode;
  /** The button that mends it. */
  readonly action?: ReactNode;
}

/** What a finding says: what happens and why, what to write instead, and where the fact comes from. */
export function FindingRow({ finding, subject, action }: FindingRowProps) {
  const { severity, message, suggestion, source, effect } = finding;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1 text-13 sm:grid-cols-[4.75rem_minmax(0,1fr)_auto]">
      <div className="max-sm:col-span-full">
        <SeverityMark severity={severity} />
      </div>
      <div className="min-w-0 break-words">
        {subject}
        {subject && " "}
        {message}{" "}
        <a
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          title={source.title}
          aria-label={`Source: ${source.title}`}
          className="inline-block align-[-2px] text-quiet hover:text-accent"
        >
          <Icon name="external-link" size={13} />
        </a>
        {(effect ?? suggestion) !== undefined && (
          <span className="block text-quiet">
            {effect === undefined ? `Instead: ${suggestion}` : `The fix ${effect}.`}
          </span>
        )}
      </div>
      {action}
    </div>
  );
}
