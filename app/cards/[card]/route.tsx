import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { cardSize, LinkCard } from "@/components/shell/link-card";
import { cardFolder, cardPath, cardSubjects } from "@/lib/launch/link-cards";

// They are drawn by the build, and no address makes the server draw another one.
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): readonly { readonly card: string }[] {
  return cardSubjects.map((subject) => ({ card: cardPath(subject).slice(cardFolder.length + 1) }));
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly card: string }> },
): Promise<Response> {
  const { card } = await params;
  const subject = cardSubjects.find((one) => cardPath(one) === `${cardFolder}/${card}`);
  if (!subject) notFound();
  return new ImageResponse(<LinkCard {...subject} />, cardSize);
}
