interface Segment {
  /** Empty text is the segment for unset. */
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
  /** A value of the wire, set in the mono face. */
  readonly isCode?: boolean;
}

interface SegmentedProps {
  /** Names the radio group, and identifies its parts. */
  readonly id: string;
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly value: string;
  /** Ids of what names the group, read before the text of each segment. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A radio group in one row: arrow keys move within it, Tab passes it. */
export function Segmented({
  id,
  name,
  segments,
  value,
  labelledBy,
  describedBy,
  invalid = false,
  onChange,
  onBlur,
}: SegmentedProps) {
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={`inline-flex max-w-full flex-wrap justify-self-start rounded-md border ${invalid ? "border-danger" : "border-line-strong"} bg-surface p-0.5`}
    >
      {segments.map((segment, index) => {
        const textId = `${id}-${segment.value || "unset"}`;
        return (
          <label
            key={segment.value}
            className="inline-flex min-h-[30px] items-center rounded-sm px-3 text-quiet hover:text-ink has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-10"
          >
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
              onBlur={onBlur}
              aria-labelledby={`${labelledBy} ${textId}`}
              aria-describedby={describedBy}
              className="sr-only"
            />
            <span id={textId} className={segment.isCode ? "font-mono text-13" : "text-13"}>
              {segment.text}
              {segment.hint && <span className="sr-only">, {segment.hint}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
