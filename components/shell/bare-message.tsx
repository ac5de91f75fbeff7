import type { ReactNode } from "react";

interface BareMessageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What a message page says, without its header. */
export function BareMessage({ title, children }: BareMessageProps) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-3xl flex-1 content-start gap-5 px-4 py-5">
      <h1 className="text-16 font-semibold tracking-tight break-words">{title}</h1>
      {children}
    </main>
  );
}
