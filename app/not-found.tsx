import { headers } from "next/headers";
import { MessagePage } from "@/components/shell/message-page";
import { pagePaths } from "@/components/shell/page-links";
import { studioFacts } from "./studio-facts";

export default async function NotFoundPage() {
  const facts = await studioFacts(await headers());
  return (
    <MessagePage
      title="There is no such page"
      person={facts.person}
      environment={facts.defaultEnvironment}
    >
      <p>
        The studio is at{" "}
        <a href={pagePaths.studio} className="text-accent underline underline-offset-2">
          its front page
        </a>
        ; a studio URL holds its settings behind the question mark.
      </p>
    </MessagePage>
  );
}
