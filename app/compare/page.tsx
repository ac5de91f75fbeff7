import type { Metadata } from "next";
import { headers } from "next/headers";
import { Compare } from "@/components/compare/compare";
import { WithoutScript } from "@/components/shell/without-script";
import { rawQuery } from "@/lib/server/request/raw-query";
import { studioFacts } from "../studio-facts";

export const metadata: Metadata = { title: "Compare" };

export default async function ComparePage() {
  const requested = await headers();
  return (
    <>
      <WithoutScript>Comparing needs JavaScript.</WithoutScript>
      <Compare query={rawQuery(requested)} facts={await studioFacts(requested)} />
    </>
  );
}
