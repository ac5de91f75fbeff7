import { operation } from "@/lib/server/operation/operation";

/** 503 while the instance stops, and for nothing else: without Redis or Belvo the studio still does most of its work. */
export async function GET(): Promise<Response> {
  const readiness = await operation().readiness();
  const status = readiness.status === "stopping" ? 503 : 200;
  return Response.json(readiness, { status, headers: { "Cache-Control": "no-store" } });
}
