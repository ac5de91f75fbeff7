"use client";

import "./globals.css";
import { BareMessage } from "@/components/shell/bare-message";
import { buttonClass } from "@/components/ui/button";

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
}

/** In place of the whole document, when what surrounds every page fails. A link, because its scripts may not run. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en">
      <head>
        <title>Something went wrong · Widget Studio</title>
      </head>
      <body className="flex min-h-dvh flex-col">
        <BareMessage title="Something went wrong in the studio">
          <p>
            Load the page again. If the problem remains, report the URL and this number:{" "}
            <code className="font-mono text-13">{error.digest ?? "none"}</code>
          </p>
          <p>
            <a href="" className={buttonClass("primary")}>
              Load again
            </a>
          </p>
        </BareMessage>
      </body>
    </html>
  );
}
