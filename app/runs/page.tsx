import type { Metadata } from "next";
import { headers } from "next/headers";
import { RunLog } from "@/components/runs/run-log";
import { PageFrame } from "@/components/shell/page-frame";
import { WithoutScript } from "@/components/shell/without-script";
import { releaseName } from "../release";
import { studioFacts } from "../studio-facts";

export const metadata: Metadata = { title: "Run log" };

export default async function RunsPage() {
  const facts = await studioFacts(await headers());
  const { origin, widgetHosts, defaultEnvironment } = facts;
  return (
    <PageFrame
      facts={facts}
      current="runs"
      places={[{ environment: defaultEnvironment }]}
      title="Run log"
      about="Every token request from this browser, and what came back from the widget. The log stays in this browser and contains no tokens, secrets or identities."
    >
      <WithoutScript>The run log needs JavaScript.</WithoutScript>
      <RunLog origin={origin} widgetHosts={widgetHosts} release={releaseName} />
    </PageFrame>
  );
}
