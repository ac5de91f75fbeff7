import Link from "next/link";
import { headers } from "next/headers";
import { MessagePage } from "@/components/shell/message-page";
import { studioFacts } from "./studio-facts";

export default async function NotFoundPage() {
  const facts = await studioFacts(await headers());
  return (
    <MessagePage
      title="There is no such page"
      facts={facts}
      places={[{ environment: facts.defaultEnvironment }]}
    >
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
