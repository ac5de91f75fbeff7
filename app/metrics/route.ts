import { operation } from "@/lib/server/operation/operation";

/** For Prometheus, in its text format. Who may read it is for the proxy to say, as of every other address. */
export async function GET(): Promise<Response> {
  const { metrics } = operation();
  return new Response(await metrics.write(), {
    headers: { "Content-Type": metrics.contentType, "Cache-Control": "no-store" },
  });
}
