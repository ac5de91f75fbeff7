/** Errors as Belvo sends them: a JSON array, of which every item carries the id of the request. */

export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The dotted path of the field. Unset where Belvo names none. */
  readonly field?: string;
}

/** A list of problems is never empty. */
export function refuse(
  status: number,
  problems: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const request_id = crypto.randomUUID().replaceAll("-", "");
  return Response.json(
    problems.map((problem) => ({ request_id, ...problem })),
    { status, headers: { "Cache-Control": "no-store", ...headers } },
  );
}

export function required(field: string): Problem {
  return { code: "required", message: "This field is required.", field };
}

export function invalid(field: string, message: string): Problem {
  return { code: "invalid", message, field };
}

export function invalidChoice(field: string, value: unknown): Problem {
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return { code: "invalid_choice", message: `"${shown}" is not a valid choice.`, field };
}
