import type { Metadata } from "next";
import { headers } from "next/headers";
import { WithoutScript } from "@/components/shell/without-script";
import { Studio } from "@/components/studio/studio";
import { findingsOfConfig } from "@/lib/findings/findings-of-config";
import { withoutFix } from "@/lib/findings/without-fix";
import { configTitle } from "@/components/shell/config-title";
import { rawQuery } from "@/lib/server/request/raw-query";
import { parseConfig } from "@/lib/widget/parse-config";
import { mintAccessToken } from "./actions";
import { linkPreview, subjectOf } from "./link-preview";
import { studioFacts } from "./studio-facts";

export async function generateMetadata(): Promise<Metadata> {
  const requested = await headers();
  const { config } = parseConfig(rawQuery(requested));
  return { title: configTitle(config), ...linkPreview(requested, subjectOf(config)) };
}

export default async function HomePage() {
  const requested = await headers();
  const facts = await studioFacts(requested);
  const initial = parseConfig(rawQuery(requested));
  const { config, unread } = initial;
  const environment = config.environment ?? facts.defaultEnvironment;
  const found = findingsOfConfig({
    config,
    unread,
    studioOrigin: facts.origin,
    ...(environment && { environment }),
  });
  return (
    <>
      <WithoutScript>
        You can read the configuration, but you cannot change it or generate a token. A launch link
        still works.
      </WithoutScript>
      <Studio
        facts={facts}
        initial={initial}
        firstFindings={found.map(withoutFix)}
        mintAction={mintAccessToken}
      />
    </>
  );
}
