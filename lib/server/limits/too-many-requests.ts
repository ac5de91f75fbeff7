/** The answer to an HTTP request that a limit refuses. */
export function tooManyRequests(seconds: number): Response {
  return Response.json(
    { message: `Too many requests: try again in ${seconds} s.` },
    { status: 429, headers: { "Retry-After": String(seconds), "Cache-Control": "no-store" } },
  );
}
