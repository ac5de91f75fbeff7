import type { Metadata } from "next";
import { headers } from "next/headers";
import { MatrixScreen } from "@/components/matrix/matrix-screen";
import { WithoutScript } from "@/components/shell/without-script";
import { parseMatrixUrl } from "@/lib/matrix/matrix-url";
import { rawQuery } from "@/lib/server/request/raw-query";
import { studioFacts } from "../studio-facts";

export const metadata: Metadata = { title: "Test matrix" };

export default async function MatrixPage() {
  const requested = await headers();
  return (
    <>
      <WithoutScript>The matrix needs JavaScript.</WithoutScript>
      <MatrixScreen
        facts={await studioFacts(requested)}
        initial={parseMatrixUrl(rawQuery(requested))}
      />
    </>
  );
}
