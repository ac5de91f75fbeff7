import { useFormState } from "react-hook-form";
import type { ParameterName } from "@/lib/widget/catalogue";
import { useFindingsAt, type LiveFinding } from "@/components/studio/output/findings-context";

interface FieldProblems {
  /** What the schema or the server says of the value, once it was asked. */
  readonly shape: string | undefined;
  readonly findings: readonly LiveFinding[];
  /** Whether the control is marked: something is wrong with the value, and not only noteworthy. */
  readonly isInvalid: boolean;
}

/** What is wrong at a control. `isMissing`: the field is still empty, and its label says "Required" instead. */
export function useFieldProblems(name: ParameterName, isMissing = false): FieldProblems {
  const shape = useShapeProblem(name);
  const found = useFindingsAt(name);
  const findings = isMissing ? [] : found;
  return { shape, findings, isInvalid: shape !== undefined || holdsError(findings) };
}

export function holdsError(findings: readonly LiveFinding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function useShapeProblem(name: ParameterName): string | undefined {
  const { errors } = useFormState({ name });
  let node: unknown = errors;
  for (const key of name.split(".")) {
    node = typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
  }
  if (typeof node !== "object" || node === null) return undefined;
  const message: unknown = Reflect.get(node, "message");
  return typeof message === "string" && message !== "" ? message : undefined;
}
