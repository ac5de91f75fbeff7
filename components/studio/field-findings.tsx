"use client";

import { fieldIds } from "./field-ids";
import { FindingRow } from "./finding-row";
import type { LiveFinding } from "./findings-context";
import { FixButton } from "./fix-button";

interface FieldFindingsProps {
  readonly name: string;
  readonly findings: readonly LiveFinding[];
}

/** What the rules say of a control, at the control. */
export function FieldFindings({ name, findings }: FieldFindingsProps) {
  const focusControl = () => document.getElementById(fieldIds(name).control)?.focus();
  return findings.map((finding, index) => (
    <FindingRow
      key={`${finding.rule} ${index}`}
      finding={finding}
      action={<FixButton finding={finding} onFixed={focusControl} />}
    />
  ));
}
