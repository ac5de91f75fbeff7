import { headers } from "next/headers";
import { MessagePage } from "@/components/shell/message-page";
import { pagePaths } from "@/components/shell/page-links";
import { studioFacts } from "./studio-facts";

export default async function NotFoundPage() {
  const facts = await studioFacts(await headers());
  return (
    <MessagePage
      title="Page not found"
      person={facts.person}
      environment={facts.defaultEnvironment}
    >
      <p>
        Go to the{" "}
        <a href={pagePaths.studio} className="text-accent underline underline-offset-2">
          studio
        </a>
        .
      </p>
    </MessagePage>
  );
}
