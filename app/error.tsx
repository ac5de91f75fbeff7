"use client";

import { lazy, Suspense } from "react";
import { BareMessage } from "@/components/shell/bare-message";
import { Button } from "@/components/ui/button";

/** Every page carries this one along, so its header comes when it is needed; and where it does not come, it stays bare. */
const Message = lazy(() =>
  import("@/components/shell/message-page").then(
    ({ MessagePage }) => ({ default: MessagePage }),
    () => ({ default: BareMessage }),
  ),
);

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const title = "Something went wrong in the studio";
  const said = (
    <>
      <p>
        Try again: your settings are still in the URL. If the problem remains, report the URL and
        this number: <code className="font-mono text-13">{error.digest ?? "none"}</code>
      </p>
      <p>
        <Button look="primary" onClick={retry}>
          Try again
        </Button>
      </p>
    </>
  );
  return (
    <Suspense fallback={<BareMessage title={title}>{said}</BareMessage>}>
      <Message title={title}>{said}</Message>
    </Suspense>
  );
}
