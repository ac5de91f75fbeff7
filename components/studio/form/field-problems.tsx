import { SeverityMark } from "@/components/findings/severity-mark";
import { FieldFindings } from "./field-findings";
import type { useFieldProblems } from "./use-field-problems";

interface FieldProblemsProps extends Pick<
  ReturnType<typeof useFieldProblems>,
  "shape" | "findings"
> {
  readonly name: string;
}

/** What the schema, the server and the rules say of a control, at the control. */
export function FieldProblems({ name, shape, findings }: FieldProblemsProps) {
  return (
    <>
      {shape && (
        <p className="flex max-w-[70ch] items-start gap-1.5 text-13">
          <SeverityMark severity="error" />
          <span className="min-w-0 break-words">{shape}</span>
        </p>
      )}
      <FieldFindings name={name} findings={findings} />
    </>
  );
}
