import type { Metadata } from "next";
import { headers } from "next/headers";
import { RunLog } from "@/components/runs/run-log";
import { PageFrame } from "@/components/shell/page-frame";
import { WithoutScript } from "@/components/shell/without-script";
import { studioFacts } from "../studio-facts";

export const metadata: Metadata = { title: "Run log" };

export default async function RunsPage() {
  const facts = await studioFacts(await headers());
  const { origin, widgetUrls, defaultEnvironment } = facts;
  return (
    <PageFrame
      facts={facts}
      current="runs"
      places={[{ environment: defaultEnvironment }]}
      title="Run log"
      about="Each token that was asked for in this browser, and what came back from the widget. It stays in this browser: no token, secret or identity is in it."
    >
      <WithoutScript>
        The run log is kept by script in this browser, so it is not shown.
      </WithoutScript>
      <RunLog origin={origin} widgetUrls={widgetUrls} />
    </PageFrame>
  );
}
