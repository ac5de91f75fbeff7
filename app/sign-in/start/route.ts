import { departToIssuer } from "@/lib/server/access/oidc";
import { redirectTo } from "@/lib/server/access/answers";
import { returnKey, safeReturnPath } from "@/lib/server/access/return-path";
import { troubleUrl } from "@/lib/server/access/sign-in-problem";
import { transactionCookies } from "@/lib/server/access/transaction";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { rawQuery } from "@/lib/server/request/raw-query";

/** Leads to the issuer. Nothing comes of it but a cookie, so a link does. */
export async function GET({ headers }: Request): Promise<Response> {
  const { signIn } = studioEnvironment().access;
  if (signIn?.method.kind !== "oidc") return new Response("Not found.\n", { status: 404 });
  const query = new URLSearchParams(rawQuery(headers));
  const returnPath = safeReturnPath(query.get(returnKey));
  const isOtherAccount = query.get("account") === "other";
  const departure = await departToIssuer(
    signIn,
    signIn.method,
    { returnPath, isOtherAccount },
    Date.now(),
  );
  if (!departure.ok) return redirectTo(troubleUrl({ problem: departure.error }, returnPath));
  const { url, transaction } = departure.value;
  return redirectTo(url.href, await transactionCookies(transaction, signIn));
}
