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
import { parseConfig } from "@/lib/widget/parse-config";
import { linkPreview, subjectOf } from "../link-preview";

/** The robot of a chat has no session: it gets to this page, and reads what the link behind it is about. */
export async function generateMetadata(): Promise<Metadata> {
  const requested = await headers();
  const { pathname, search } = new URL(returnPathOf(rawQuery(requested)), "http://studio.invalid");
  const subject = ["/", "/open"].includes(pathname) ? subjectOf(parseConfig(search).config) : {};
  return { title: "Sign in", ...linkPreview(requested, subject) };
}

export default async function SignInPage() {
  const requested = await headers();
  const { access } = studioEnvironment();
  const { signIn } = access;
  if (!signIn) notFound();
  const query = new URLSearchParams(rawQuery(requested));
  const returnPath = returnPathOf(rawQuery(requested));
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

function returnPathOf(query: string): string {
  return safeReturnPath(new URLSearchParams(query).get(returnKey));
}
