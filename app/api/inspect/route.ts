import * as z from "zod/mini";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { clientAddress } from "@/lib/server/limits/client-address";
import { inspect } from "@/lib/server/inspect/inspect";
import { tooManyRequests } from "@/lib/server/limits/too-many-requests";
import { operation } from "@/lib/server/operation/operation";
import { readBody } from "@/lib/http/read-body";
import { parseJson } from "@/lib/widget/parse-json";

z.config({ jitless: true });

const bodySchema = z.object({ input: z.string() });

/** For scripts and checks of pull requests. It mints nothing, keeps nothing and logs nothing. */
export async function POST(request: Request): Promise<Response> {
  const address = clientAddress(request.headers, studioEnvironment().operation.trustedProxies);
  const seconds = await operation().inspections(address);
  if (seconds !== undefined) return tooManyRequests(seconds);
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json(?:;|$)/i.test(type.replaceAll(" ", ""))) {
    return answer(415, { message: "The body must be JSON. Set Content-Type: application/json." });
  }
  const text = await readBody(request);
  if (text === undefined)
    return answer(413, { message: "The body is too large. The maximum is 64 kB." });
  const body = bodySchema.safeParse(parseJson(text));
  if (!body.success) {
    return answer(400, { message: 'The body is invalid. Send { "input": "…" }.' });
  }
  return answer(200, await inspect(body.data.input));
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
