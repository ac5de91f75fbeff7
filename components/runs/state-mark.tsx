import { Icon } from "@/components/ui/icon";
import type { RunState } from "@/lib/runs/run";

const marks = {
  waiting: { icon: "clock", colour: "text-quiet" },
  success: { icon: "check", colour: "text-success" },
  exit: { icon: "log-out", colour: "text-ink" },
  error: { icon: "circle-alert", colour: "text-danger" },
  warning: { icon: "triangle-exclamation-point", colour: "text-warning" },
  unknown: { icon: "info", colour: "text-quiet" },
  "expired, nothing came back": { icon: "clock", colour: "text-quiet" },
  "not generated": { icon: "circle-alert", colour: "text-danger" },
} as const satisfies Record<RunState, object>;

/** How a run stands, as an icon and a word; its colour only repeats them. */
export function StateMark({ state }: { readonly state: RunState }) {
  const { icon, colour } = marks[state];
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${colour}`}>
      <Icon name={icon} size={15} className="shrink-0" />
      {state}
    </span>
  );
}
