import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CallbackPage } from "@/components/callbacks/callback-page";
import { isCallbackKind, isRunId } from "@/lib/callbacks/catcher";
import { readCallback } from "@/lib/callbacks/read-callback";
import { rawQuery } from "@/lib/server/request/raw-query";
import { studioFacts } from "../../../studio-facts";

export const metadata: Metadata = {
  title: "Callback",
  robots: { index: false, follow: false },
};

interface CaughtPageProps {
  readonly params: Promise<{ readonly kind: string; readonly run?: readonly string[] }>;
}

export default async function CaughtPage({ params }: CaughtPageProps) {
  const [{ kind, run = [] }, requested] = await Promise.all([params, headers()]);
  if (!isCallbackKind(kind)) notFound();
  const [id, ...rest] = run;
  const isRun = id !== undefined && rest.length === 0 && isRunId(id);
  return (
    <CallbackPage
      facts={await studioFacts(requested)}
      callback={readCallback(kind, rawQuery(requested))}
      run={isRun ? id : undefined}
    />
  );
}
