import Link from "next/link";
import { connection } from "next/server";
import { MessagePage } from "@/components/shell/message-page";

export default async function NotFoundPage() {
  // A prerendered page has no nonce, and its scripts would be refused.
  await connection();
  return (
    <MessagePage title="There is no such page">
      <p>
        The studio is at{" "}
        <Link href="/" className="text-accent underline underline-offset-2">
          its front page
        </Link>
        ; a studio URL holds its settings behind the question mark.
      </p>
    </MessagePage>
  );
}
