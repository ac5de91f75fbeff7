import { sessionOf } from "@/lib/access/admit";
import { noteCookie } from "@/lib/access/note";
import { returnFromIssuer } from "@/lib/access/oidc";
import { redirectTo } from "@/lib/access/answers";
import { returnKey } from "@/lib/access/return-path";
import { startSession } from "@/lib/access/session";
import { sessionCookie } from "@/lib/access/session-cookie";
import { troubleUrl } from "@/lib/access/sign-in-problem";
import { noTransactionCookies, readTransaction } from "@/lib/access/transaction";
import { studioEnvironment } from "@/lib/environment";
import { rawQuery } from "@/lib/raw-query";
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
