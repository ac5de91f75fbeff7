import { Icon } from "@/components/ui/icon";
import { consequenceTexts, type Consequence } from "@/lib/findings/consequence";

const looks = {
  blocks: { icon: "circle-alert", colour: "text-danger" },
  misbehaves: { icon: "triangle-exclamation-point", colour: "text-danger" },
  "may-misbehave": { icon: "triangle-exclamation-point", colour: "text-warning" },
  note: { icon: "info", colour: "text-quiet" },
} as const;

/** What a finding does, as an icon and words; the colour only repeats them. */
export function FindingMark({ consequence }: { readonly consequence: Consequence }) {
  const { icon, colour } = looks[consequence];
  return (
    <span
      data-consequence={consequence}
      className={`inline-flex shrink-0 items-center gap-1 font-medium ${colour}`}
    >
      <Icon name={icon} size={14} className="shrink-0" />
      {consequenceTexts[consequence]}
    </span>
  );
}
