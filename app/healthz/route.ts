import { release } from "../release";

/** The process answers. */
export function GET(): Response {
  return Response.json(
    { status: "alive", ...release },
    { headers: { "Cache-Control": "no-store" } },
  );
}
