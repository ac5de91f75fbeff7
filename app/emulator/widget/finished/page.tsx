import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { RunMatch } from "@/components/callbacks/run-match";
import { WithoutScript } from "@/components/shell/without-script";
import { readCallback } from "@/lib/callbacks/read-callback";
import { callbackOf } from "@/lib/emulator/outcomes";
import { readFinished, type SearchParams } from "@/lib/emulator/read-finished";
import { words } from "@/lib/emulator/words";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { readQuery } from "@/lib/widget/query";
import { EmulatorFrame } from "../emulator-frame";

export const metadata: Metadata = {
  title: "Emulated widget: finished",
  robots: { index: false, follow: false },
};

interface FinishedPageProps {
  readonly searchParams: Promise<SearchParams>;
}

export default async function FinishedPage({ searchParams }: FinishedPageProps) {
  const { locale, outcome, address, query, run, isLink } = readFinished(await searchParams);
  if (!studioEnvironment().offeredEnvironments.includes("emulator")) notFound();
  const text = words[locale];
  return (
    <EmulatorFrame locale={locale}>
      <div className="grid max-w-3xl gap-4" data-outcome={outcome}>
        <h1 className="text-20 font-semibold">
          {text.finishedTitle}
          {outcome && (
            <>
              : <code className="font-mono">{outcome}</code>
            </>
          )}
        </h1>
        <p className="text-quiet">{address ? text.wouldCall : text.wouldSend}</p>
        <code
          data-testid={address ? "callback-url" : "callback-query"}
          className="block rounded-md border border-line bg-sunken px-4 py-3 font-mono text-13 break-all select-all"
        >
          {isLink ? (
            <a href={address} rel="noreferrer" className="text-accent underline underline-offset-2">
              {address}
            </a>
          ) : (
            (address ?? query)
          )}
        </code>
        <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
          {readQuery(query).map(([name, value], index) => (
            <div
              key={index}
              data-callback-key={name}
              className="grid gap-x-4 px-4 py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
            >
              <dt>
                <code className="font-mono text-13 break-words text-quiet">{name}</code>
              </dt>
              <dd>
                <code className="font-mono text-13 font-semibold break-words">{value}</code>
              </dd>
            </div>
          ))}
        </dl>
        {outcome && run && (
          // The log is the studio's own, in its own language.
          <div lang="en" className="grid gap-4">
            <WithoutScript>Without it, the outcome is not in the run log.</WithoutScript>
            <RunMatch callback={readCallback(callbackOf[outcome], query)} run={run} />
          </div>
        )}
        <p>
          <Link
            href="/"
            prefetch={false}
            className="inline-block py-2 text-accent underline underline-offset-2"
          >
            {text.backToStudio}
          </Link>
        </p>
      </div>
    </EmulatorFrame>
  );
}
