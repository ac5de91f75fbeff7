import type { Metadata } from "next";
import { headers } from "next/headers";
import { Compare } from "@/components/compare/compare";
import { rawQuery } from "@/lib/server/request/raw-query";
import { studioFacts } from "../studio-facts";

export const metadata: Metadata = { title: "Compare" };

export default async function ComparePage() {
  const requested = await headers();
  const { defaultEnvironment } = await studioFacts(requested);
  return (
    <Compare
      query={rawQuery(requested)}
      {...(defaultEnvironment !== undefined && { defaultEnvironment })}
    />
  );
}
