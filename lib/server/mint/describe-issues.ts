/** The problems of an input's shape, by wire name, in the sentences of the schema. */

import "server-only";
import type * as z from "zod/mini";
import { identityPath } from "@/lib/widget/identity";
import type { FieldProblem } from "@/lib/mint/mint-error";

const mostProblems = 50;

/** `issues` are those of an input with a `config` and perhaps an `identity`. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): readonly FieldProblem[] {
  return issues.flatMap(describe).slice(0, mostProblems);
}

function describe(issue: z.core.$ZodIssue): readonly FieldProblem[] {
  const [part, name] = issue.path;
  if (part === "identity") {
    return [
      {
        parameter: identityPath,
        message:
          "Enter a CPF of 11 digits and a name. For a business, add its CNPJ of 14 digits and its name.",
      },
    ];
  }
  if (part === "config" && issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      parameter: key,
      message: "Unknown parameter.",
    }));
  }
  if (part === "config" && name !== undefined) {
    return [{ parameter: String(name), message: issue.message }];
  }
  return [
    { message: "The studio's page did not send this request. Reload the page, then try again." },
  ];
}
