import { parametersAnswer } from "@/lib/widget/parameters-answer";

/** The catalogue, for programs. */
export function GET(): Response {
  return Response.json(parametersAnswer(), { headers: { "Cache-Control": "no-store" } });
}
