import Link from "next/link";
import type { ReactNode } from "react";

interface PageHeadingProps {
  /** Which page it is, in a few words; unset where the title says so. */
  readonly page?: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Of the pages beside the main screen: what they are, and the way back to it. */
export function PageHeading({ page, title, children }: PageHeadingProps) {
  return (
    <header className="grid gap-1">
      <p className="text-13 text-quiet">
        <Link href="/" prefetch={false} className="underline-offset-2 hover:underline">
          Widget Studio
        </Link>
        {page && ` · ${page}`}
      </p>
      <h1 className="text-20 font-semibold">{title}</h1>
      <p className="max-w-[70ch] text-quiet">{children}</p>
    </header>
  );
}
