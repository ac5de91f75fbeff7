import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { LaunchPage } from "@/components/launch/launch-page";
import { failureCookie, readFailure } from "@/lib/launch/failure-cookie";
import { linkDigest } from "@/lib/server/access/link-digest";
import { openFailure } from "@/lib/server/access/seal-failure";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { isOpenedDirectly } from "@/lib/http/opened-directly";
import { rawQuery } from "@/lib/server/request/raw-query";
import { launchUrl } from "@/lib/launch/launch-url";
import { parseConfig } from "@/lib/widget/parse-config";
import { linkPreview, subjectOf } from "../link-preview";
import { studioFacts } from "../studio-facts";

export async function generateMetadata(): Promise<Metadata> {
  const requested = await headers();
  const { config } = parseConfig(rawQuery(requested));
  return { title: "Launch link", ...linkPreview(requested, subjectOf(config)) };
}

/** Mints nothing: previews, prefetches and crawlers come here too. */
export default async function OpenPage() {
  const requested = await headers();
  const launch = parseConfig(rawQuery(requested));
  const failure = readFailure(
    await openFailure((await cookies()).get(failureCookie)?.value, studioEnvironment().access),
  );
  const isOwn = failure?.link === linkDigest(launchUrl(launch.config, launch.unread));
  return (
    <LaunchPage
      facts={await studioFacts(requested)}
      launch={launch}
      failure={isOwn ? failure : undefined}
      isOpenedDirectly={isOpenedDirectly(requested)}
    />
  );
}
