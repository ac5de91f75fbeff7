import { Button } from "@/components/ui/button";
import { useStudio } from "@/components/studio/studio-context";
import { useFindings } from "./findings-context";
import { FindingsList } from "./findings-list";
import { Pane, type PaneShown } from "./pane";

/** What is wrong with the configuration. */
export function FindingsPane({ shown }: { readonly shown: PaneShown }) {
  const { fix } = useStudio();
  const { findings } = useFindings();
  const fixable = findings.filter((finding) => finding.fix);
  return (
    <Pane
      tab="findings"
      title="Findings"
      shown={shown}
      about={summary(findings)}
      actions={
        fixable.length > 1 && (
          <Button
            look="quiet"
            onClick={({ currentTarget }) => {
              currentTarget.closest("section")?.querySelector<HTMLElement>("[data-panel]")?.focus();
              fix(fixable);
            }}
          >
            Fix all {fixable.length}
          </Button>
        )
      }
    >
      <FindingsList />
    </Pane>
  );
}

function summary(findings: readonly { readonly blocks: boolean }[]): string {
  const blocking = findings.filter(({ blocks }) => blocks).length;
  if (findings.length === 0) return "No findings";
  if (blocking === 0) return "None blocks the token";
  return `${blocking} ${blocking === 1 ? "blocks" : "block"} the token`;
}
