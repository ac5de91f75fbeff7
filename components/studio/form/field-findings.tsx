import { fieldIds } from "./field-ids";
import { FindingRow } from "@/components/findings/finding-row";
import type { LiveFinding } from "@/components/studio/output/findings-context";
import { FixButton } from "@/components/studio/output/fix-button";

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
