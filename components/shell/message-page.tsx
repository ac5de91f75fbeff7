import type { ReactNode } from "react";

interface MessagePageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that only says something. */
export function MessagePage({ title, children }: MessagePageProps) {
  return (
    <main className="mx-auto grid max-w-[70ch] gap-3 px-4 py-16">
      <h1 className="text-20 font-semibold">{title}</h1>
      {children}
    </main>
  );
}
