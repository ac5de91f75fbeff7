import { readBody } from "@/lib/http/read-body";
import { studioEnvironment } from "@/lib/server/environment/environment";

/** `decide` says where the browser goes; undefined when the form does not say what to do. */
export async function answerForm(
  request: Request,
  decide: (form: string, now: number) => Promise<string | undefined>,
): Promise<Response> {
  if (!studioEnvironment().offeredEnvironments.includes("emulator")) {
    return new Response("The emulator is off.\n", { status: 404 });
  }
  const form = await readBody(request);
  if (form === undefined) return new Response("The form is too large.\n", { status: 413 });
  const target = await decide(form, Date.now());
  if (!target) return new Response("The form has no outcome.\n", { status: 400 });
  return new Response(null, {
    status: 303,
    headers: {
      Location: target,
      "Cache-Control": "no-store",
      // The address that the browser comes from holds the token.
      "Referrer-Policy": "no-referrer",
    },
  });
}
