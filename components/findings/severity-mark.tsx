import { Icon } from "@/components/ui/icon";
import type { Severity } from "@/lib/widget/declared-rule";

/** How each severity looks, and what it is called. */
export const severityMarks = {
  error: { icon: "circle-alert", word: "Error", colour: "text-danger" },
  warning: { icon: "triangle-exclamation-point", word: "Warning", colour: "text-warning" },
  info: { icon: "info", word: "Note", colour: "text-quiet" },
} as const;

/** A severity as an icon and a word; its colour only repeats them. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { icon, word, colour } = severityMarks[severity];
  return (
    <span className={`inline-flex shrink-0 items-center gap-1 font-medium ${colour}`}>
      <Icon name={icon} size={14} className="shrink-0" />
      {word}
    </span>
  );
}
