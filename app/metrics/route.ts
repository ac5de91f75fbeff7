import { studioEnvironment } from "@/lib/environment";
import { operation } from "@/lib/operation/operation";
import { isLoopbackHost } from "@/lib/own-call";

/** For Prometheus, in its text format. */
export async function GET(request: Request): Promise<Response> {
  const { isMetricsPublic } = studioEnvironment().operation;
  if (!isMetricsPublic && !isLoopbackHost(request.headers.get("host"))) {
    return new Response("Metrics are read at a loopback address, or with METRICS_PUBLIC=on.\n", {
      status: 403,
    });
  }
  const { metrics } = operation();
  return new Response(await metrics.write(), {
    headers: { "Content-Type": metrics.contentType, "Cache-Control": "no-store" },
  });
}
