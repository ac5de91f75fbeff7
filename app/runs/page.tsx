import type { Metadata } from "next";
import { headers } from "next/headers";
import { RunLog } from "@/components/runs/run-log";
import { PageHeading } from "@/components/shell/page-heading";
import { studioFacts } from "../studio-facts";

export const metadata: Metadata = { title: "Run log" };

export default async function RunsPage() {
  const { origin, widgetUrls } = await studioFacts(await headers());
  return (
    <main className="mx-auto grid max-w-[1600px] gap-6 px-4 pt-8 pb-16 lg:px-6">
      <PageHeading title="Run log">
        Each token that was asked for in this browser, and what came back from the widget. It stays
        in this browser: no token, secret or identity is in it.
      </PageHeading>
      <RunLog origin={origin} widgetUrls={widgetUrls} />
    </main>
  );
}
