import type { ReactNode } from "react";
import { SiteHeader } from "@/components/shell/site-header";

interface AccessFrameProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** The card of the pages before the studio. */
export function AccessFrame({ title, about, children }: AccessFrameProps) {
  return (
    <>
      <SiteHeader />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto grid w-full max-w-[26rem] flex-1 content-start gap-4 px-4 pt-8 pb-16 outline-none sm:pt-[14dvh]"
      >
        <div className="grid gap-5 rounded-lg border border-line bg-surface p-5 sm:p-6">
          <div className="grid gap-1">
            <h1 className="text-20 font-semibold tracking-tight">{title}</h1>
            <p className="text-quiet">{about}</p>
          </div>
          {children}
        </div>
      </main>
    </>
  );
}
