"use client";

import { Button } from "@/components/ui/button";
import { MessagePage } from "@/components/shell/message-page";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <MessagePage title="The studio has a bug here">
      <p>
        Your settings are still in the address. Try again; if it stays, report the address and this
        number: <code className="font-mono text-13">{error.digest ?? "none"}</code>
      </p>
      <p>
        <Button look="primary" onClick={retry}>
          Try again
        </Button>
      </p>
    </MessagePage>
  );
}
