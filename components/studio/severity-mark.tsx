import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { Severity } from "@/lib/widget/parameter";

const marks = {
  error: { Icon: CircleAlert, word: "Error", colour: "text-danger" },
  warning: { Icon: TriangleAlert, word: "Warning", colour: "text-warning" },
  info: { Icon: Info, word: "Note", colour: "text-quiet" },
} as const;

/** A severity as an icon and a word; its colour only repeats them. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { Icon, word, colour } = marks[severity];
  return (
    <span className={`inline-flex shrink-0 items-center gap-1 font-medium ${colour}`}>
      <Icon aria-hidden size={14} className="shrink-0" />
      {word}
    </span>
  );
}
