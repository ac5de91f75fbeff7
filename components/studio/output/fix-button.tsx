"use client";

import { Button } from "@/components/ui/button";
import type { LiveFinding } from "./findings-context";
import { useStudio } from "@/components/studio/studio-context";

interface FixButtonProps {
  readonly finding: LiveFinding;
  /** Where the focus goes: the button leaves with its finding. */
  readonly onFixed: (button: HTMLElement) => void;
}

/** Mends a finding in the form. Absent where only a person can know what was meant. */
export function FixButton({ finding, onFixed }: FixButtonProps) {
  const { fix } = useStudio();
  if (!finding.fix) return null;
  return (
    <Button
      onClick={({ currentTarget }) => {
        onFixed(currentTarget);
        fix([finding]);
      }}
      aria-label={`Fix ${finding.parameter}: ${finding.effect}`}
      className="!min-h-7 !px-2 !text-13 pointer-coarse:!min-h-11"
    >
      Fix
    </Button>
  );
}
