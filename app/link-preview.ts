import "server-only";
import type { Metadata } from "next";
import { cardSize } from "@/components/shell/link-card";
import { cardPath, type CardSubject } from "@/lib/launch/link-cards";
import { studioOrigin } from "@/lib/server/access/studio-origin";
import { studioEnvironment } from "@/lib/server/environment/environment";
import type { WidgetConfig } from "@/lib/widget/config";
import { environmentTexts } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";

/** What a chat shows of a page. `headers` are those of the request for the page. */
export function linkPreview(
  headers: Pick<Headers, "get">,
  subject: CardSubject = {},
): Pick<Metadata, "openGraph" | "twitter"> {
  const { flavour, environment } = subject;
  const parts = [
    flavour && declarationOf(flavour).label,
    environment && environmentTexts[environment].label,
  ];
  const title = parts.filter(Boolean).join(", ") || "Widget Studio";
  const url = `${studioOrigin(headers, studioEnvironment().access)}${cardPath(subject)}`;
  return {
    openGraph: {
      type: "website",
      siteName: "Widget Studio",
      title,
      description: "A configuration of Belvo’s Connect Widget, to open and change.",
      images: [{ url, ...cardSize, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** Flavour and environment, whatever else the link holds. */
export function subjectOf({ flavour, environment }: WidgetConfig): CardSubject {
  const shown = environment ?? studioEnvironment().defaultEnvironment;
  return { flavour, ...(shown && { environment: shown }) };
}
