/** What is wrong with the shape of an input, by wire name, in sentences. */

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
          "An identity is a CPF of 11 digits and a name; a business adds its CNPJ of 14 digits and its name.",
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
    return [{ parameter: String(name), message: sentence(issue.message) }];
  }
  return [{ message: "This is not a request of the studio's page. Reload it, then try again." }];
}

/** The schema of the catalogue says what a value may be; zod alone says no more than this. */
function sentence(message: string): string {
  return message === "Invalid input" ? "The studio does not take this value." : message;
}
