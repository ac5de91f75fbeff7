import { sessionOf } from "@/lib/server/access/admit";
import { redirectTo } from "@/lib/server/access/answers";
import { revokedSessions } from "@/lib/server/access/revoked-sessions";
import { latestEndOf } from "@/lib/server/access/session";
import { noSessionCookie } from "@/lib/server/access/session-cookie";
import { troubleUrl } from "@/lib/server/access/sign-in-problem";
import { studioEnvironment } from "@/lib/server/environment/environment";

/** A form's POST and not a link, so that nothing which fetches ahead signs anybody out. */
export async function POST({ headers }: Request): Promise<Response> {
  const { access } = studioEnvironment();
  const { signIn } = access;
  if (!signIn) return new Response("Not found.\n", { status: 404 });
  const now = Date.now();
  const session = await sessionOf(headers, access, now);
  if (session) await revokedSessions().revoke(session.id, latestEndOf(session), now);
  return redirectTo(troubleUrl({ problem: "signed-out" }, "/"), [noSessionCookie(signIn)]);
}
