import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { AccessFrame } from "@/components/access/access-frame";
import { IssuerLink } from "@/components/access/issuer-link";
import { readNote } from "@/lib/server/access/note";
import { readRefusal, type Refusal } from "@/lib/server/access/person-of-claims";
import { returnKey, safeReturnPath } from "@/lib/server/access/return-path";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { rawQuery } from "@/lib/server/request/raw-query";

export const metadata: Metadata = { title: "No access" };

const reasons: Readonly<Record<Refusal, string>> = {
  "email-domain": "The studio does not allow the e-mail domain of this account.",
  "no-email":
    "The studio allows only certain e-mail domains, and this account has no verified e-mail address.",
  group: "The studio allows only certain groups, and this account is in none of them.",
};

/** For people whom the issuer knows but the studio does not allow. */
export default async function RefusedPage() {
  const requested = await headers();
  const { signIn } = studioEnvironment().access;
  if (signIn?.method.kind !== "oidc") notFound();
  const query = new URLSearchParams(rawQuery(requested));
  const account = await readNote(requested, signIn);
  return (
    <AccessFrame title="You do not have access" about={reasons[readRefusal(query.get("why"))]}>
      {account && (
        <p className="grid gap-0.5">
          <span className="text-13 text-quiet">You signed in as</span>
          <span className="font-medium break-words">{account}</span>
        </p>
      )}
      <p className="text-quiet">Ask the operator of the studio for access, then sign in again.</p>
      <IssuerLink
        issuer={signIn.method.issuer}
        returnPath={safeReturnPath(query.get(returnKey))}
        isOtherAccount
      />
    </AccessFrame>
  );
}
