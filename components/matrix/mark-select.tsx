import { isVerdict, verdicts, type Mark } from "@/lib/matrix/marks";
import { standingOf, standingTexts, type Standing } from "@/lib/matrix/standing";

interface MarkSelectProps {
  readonly number: number;
  readonly mark: Mark;
  readonly onMark: (change: (before: Mark) => Mark) => void;
}

const looks: Readonly<Record<Standing, string>> = {
  todo: "text-quiet",
  passed: "text-success font-medium",
  failed: "text-danger font-medium",
  blocked: "text-warning font-medium",
};

/** The verdict on a row. */
export function MarkSelect({ number, mark, onMark }: MarkSelectProps) {
  return (
    <select
      value={mark.verdict ?? ""}
      data-control="mark"
      aria-label={`Mark of row ${number}`}
      onChange={({ target: { value } }) =>
        onMark(({ note }) => (isVerdict(value) ? { verdict: value, note } : { note }))
      }
      className={`control w-full min-w-0 px-2 text-13 ${looks[standingOf(mark.verdict)]}`}
    >
      <option value="">{standingTexts.todo}</option>
      {verdicts.map((verdict) => (
        <option key={verdict} value={verdict}>
          {standingTexts[verdict]}
        </option>
      ))}
    </select>
  );
}
