import { headers } from "next/headers";
import { Studio } from "@/components/studio/studio";
import { rawQuery } from "@/lib/raw-query";
import { parseConfig } from "@/lib/widget/parse-config";
import { studioFacts } from "./studio-facts";

export default async function HomePage() {
  const requested = await headers();
  return <Studio facts={studioFacts(requested)} initial={parseConfig(rawQuery(requested))} />;
}
