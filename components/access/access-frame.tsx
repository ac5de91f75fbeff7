import type { ReactNode } from "react";

interface AccessFrameProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** The card of the pages before the studio. */
export function AccessFrame({ title, about, children }: AccessFrameProps) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[26rem] content-start gap-4 px-4 pt-8 pb-16 sm:pt-[18dvh]">
      <p className="text-13 font-semibold tracking-tight text-quiet">Widget Studio</p>
      <div className="grid gap-5 rounded-lg border border-line bg-surface p-5 sm:p-6">
        <header className="grid gap-1">
          <h1 className="text-20 font-semibold tracking-tight">{title}</h1>
          <p className="text-quiet">{about}</p>
        </header>
        {children}
      </div>
    </main>
  );
}
