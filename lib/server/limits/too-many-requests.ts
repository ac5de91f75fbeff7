/** The answer to an HTTP request above a limit. */
export function tooManyRequests(seconds: number): Response {
  return Response.json(
    { message: `Too many requests. Try again in ${seconds} s.` },
    { status: 429, headers: { "Retry-After": String(seconds), "Cache-Control": "no-store" } },
  );
}
