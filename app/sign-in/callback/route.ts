import { sessionOf } from "@/lib/server/access/admit";
import { noteCookie } from "@/lib/server/access/note";
import { returnFromIssuer } from "@/lib/server/access/oidc";
import { redirectTo } from "@/lib/server/access/answers";
import { returnKey } from "@/lib/server/access/return-path";
import { startSession } from "@/lib/server/access/session";
import { sessionCookie } from "@/lib/server/access/session-cookie";
import { troubleUrl } from "@/lib/server/access/sign-in-problem";
import { noTransactionCookies, readTransaction } from "@/lib/server/access/transaction";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { rawQuery } from "@/lib/server/request/raw-query";
import { writeQuery } from "@/lib/widget/query";

/** Where the issuer leads back to, with its answer in the query. */
export async function GET({ headers }: Request): Promise<Response> {
  const { access } = studioEnvironment();
  const { signIn } = access;
  if (signIn?.method.kind !== "oidc") return new Response("Not found.\n", { status: 404 });
  const now = Date.now();
  const done = noTransactionCookies(signIn);

  const transaction = await readTransaction(headers, signIn, now);
  if (!transaction) {
    // Back, or the same answer twice.
    const isSignedIn = (await sessionOf(headers, access, now)) !== undefined;
    return redirectTo(isSignedIn ? "/" : troubleUrl({ problem: "expired" }, "/"), done);
  }

  const { returnPath } = transaction;
  const returned = await returnFromIssuer(signIn, signIn.method, rawQuery(headers), transaction);
  if (returned.ok) {
    const session = startSession(returned.value, signIn, now);
    return redirectTo(returnPath, [...done, await sessionCookie(session, signIn, now)]);
  }
  const { error } = returned;
  if (error.kind !== "refused") {
    return redirectTo(troubleUrl({ problem: error.kind }, returnPath), done);
  }
  const { person, why } = error;
  const refused = writeQuery([
    ["why", why],
    [returnKey, returnPath],
  ]);
  return redirectTo(`/sign-in/refused?${refused}`, [
    ...done,
    await noteCookie(person.email ?? person.name, signIn, now),
  ]);
}
