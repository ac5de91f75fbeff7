import { checkPassphrase } from "@/lib/server/access/check-passphrase";
import { noNoteCookie, noteCookie } from "@/lib/server/access/note";
import { redirectTo } from "@/lib/server/access/answers";
import { returnKey, safeReturnPath } from "@/lib/server/access/return-path";
import { startSession } from "@/lib/server/access/session";
import { sessionCookie } from "@/lib/server/access/session-cookie";
import { troubleUrl } from "@/lib/server/access/sign-in-problem";
import { readBody } from "@/lib/http/read-body";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { clientAddress } from "@/lib/server/limits/client-address";
import { operation } from "@/lib/server/operation/operation";

/** Answers the form of the sign-in page, with or without script. */
export async function POST(request: Request): Promise<Response> {
  const { access, operation: settings } = studioEnvironment();
  const { signIn } = access;
  if (signIn?.method.kind !== "passphrase") return new Response("Not found.\n", { status: 404 });
  const body = await readBody(request);
  if (body === undefined) return new Response("The form is too large.\n", { status: 413 });

  const form = new URLSearchParams(body);
  const returnPath = safeReturnPath(form.get(returnKey));
  const name = form.get("name") ?? "";
  const now = Date.now();
  const checked = await checkPassphrase(
    {
      name,
      passphrase: form.get("passphrase") ?? "",
      address: clientAddress(request.headers, settings.trustedProxies),
    },
    signIn.method,
    operation().attempts,
  );
  if (checked.ok) {
    const session = startSession(checked.value, signIn, now);
    return redirectTo(returnPath, [
      await sessionCookie(session, signIn, now),
      noNoteCookie(signIn),
    ]);
  }
  const { error } = checked;
  const isPage = (request.headers.get("accept") ?? "").includes("text/html");
  if (error.kind === "too-many-attempts" && !isPage) {
    return new Response("Too many attempts.\n", {
      status: 429,
      headers: { "Retry-After": String(error.seconds), "Cache-Control": "no-store" },
    });
  }
  const { kind, ...rest } = error;
  return redirectTo(troubleUrl({ problem: kind, ...rest }, returnPath), [
    await noteCookie(name, signIn, now),
  ]);
}
