import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { AccessFrame } from "@/components/access/access-frame";
import { Destination } from "@/components/access/destination";
import { IssuerLink } from "@/components/access/issuer-link";
import { PassphraseForm } from "@/components/access/passphrase-form";
import { TroubleNotice } from "@/components/access/trouble-notice";
import { sessionOf } from "@/lib/server/access/admit";
import { readNote } from "@/lib/server/access/note";
import { returnKey, safeReturnPath } from "@/lib/server/access/return-path";
import { describeTrouble, readTrouble } from "@/lib/server/access/sign-in-problem";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { rawQuery } from "@/lib/server/request/raw-query";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  const requested = await headers();
  const { access } = studioEnvironment();
  const { signIn } = access;
  if (!signIn) notFound();
  const query = new URLSearchParams(rawQuery(requested));
  const returnPath = safeReturnPath(query.get(returnKey));
  if (await sessionOf(requested, access)) redirect(returnPath);

  const trouble = readTrouble(query);
  return (
    <AccessFrame
      title="Sign in"
      about="Sign in to generate access tokens with your company's keys."
    >
      {trouble && (
        <TroubleNotice {...describeTrouble(trouble)} isFailure={trouble.problem !== "signed-out"} />
      )}
      {signIn.method.kind === "oidc" ? (
        <IssuerLink issuer={signIn.method.issuer} returnPath={returnPath} />
      ) : (
        <PassphraseForm
          returnPath={returnPath}
          name={(await readNote(requested, signIn)) ?? ""}
          isWrong={trouble?.problem === "wrong-passphrase"}
        />
      )}
      <Destination path={returnPath} />
    </AccessFrame>
  );
}
