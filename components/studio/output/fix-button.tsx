import { Button } from "@/components/ui/button";
import type { LiveFinding } from "./findings-context";
import { useStudio } from "@/components/studio/studio-context";

interface FixButtonProps {
  readonly finding: LiveFinding;
  /** Where the focus goes: the button leaves with its finding. */
  readonly onFixed: (button: HTMLElement) => void;
}

/** Fixes a finding in the form. Absent if only a person can know what is meant. */
export function FixButton({ finding, onFixed }: FixButtonProps) {
  const { fix } = useStudio();
  if (!finding.fix) return null;
  const word = finding.effect === `removes ${finding.parameter}` ? "Remove" : "Fix";
  return (
    <Button
      onClick={({ currentTarget }) => {
        onFixed(currentTarget);
        fix([finding]);
      }}
      aria-label={`${word} ${finding.parameter}: ${finding.effect}`}
      title={finding.effect}
      className="!min-h-7 !px-2 !text-13 pointer-coarse:!min-h-11"
    >
      {word}
    </Button>
  );
}
