import { TabList } from "@/components/ui/tab-list";
import { useFindings } from "@/components/studio/output/findings-context";
import { outputTabs, outputTexts, type OutputTab, type Screen } from "./screen";

interface ScreenTabsProps {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
}

/** On a small screen: the form and each part of the output, one at a time. */
export function ScreenTabs({ screen, onScreen }: ScreenTabsProps) {
  const marks = useTabMarks();
  return (
    <TabList
      label="Screen"
      tabs={[
        { id: "form", text: "Form" },
        ...outputTabs.map((id) => ({ id, text: outputTexts[id], mark: marks[id] })),
      ]}
      value={screen.isFormShown ? "form" : screen.tab}
      onChange={(id) => {
        onScreen(
          id === "form" ? { ...screen, isFormShown: true } : { isFormShown: false, tab: id },
        );
        scrollTo({ top: 0 });
      }}
      className="sticky top-[calc(3rem+3px)] z-10 border-b border-line bg-surface px-1 lg:hidden pointer-coarse:top-[calc(3rem+3px)]"
    />
  );
}

/** Beside the form. */
export function OutputTabs({ screen, onScreen }: ScreenTabsProps) {
  const marks = useTabMarks();
  return (
    <TabList
      label="Output"
      tabs={outputTabs.map((id) => ({ id, text: outputTexts[id], mark: marks[id] }))}
      value={screen.tab}
      onChange={(tab) => onScreen({ ...screen, tab })}
      className="border-b border-line px-1 max-lg:hidden lg:px-3"
    />
  );
}

function useTabMarks(): Partial<Record<OutputTab, React.ReactNode>> {
  const { findings } = useFindings();
  if (findings.length === 0) return {};
  const blocks = findings.some((finding) => finding.blocks);
  return {
    findings: (
      <span
        className={`rounded-full px-1.5 text-12 ${blocks ? "bg-danger-soft font-medium text-danger" : "bg-sunken text-quiet"}`}
      >
        {findings.length}
      </span>
    ),
  };
}
