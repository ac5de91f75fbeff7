import type { Metadata, Viewport } from "next";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { EarlyEvents } from "@/components/shell/early-events";
import { SiteFooter } from "@/components/shell/site-footer";
import { linkPreview } from "./link-preview";
import { releaseName } from "./release";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: "Widget Studio", template: "%s · Widget Studio" },
    description: "Configure Belvo's hosted Connect Widget and watch its URL take shape.",
    robots: { index: false, follow: false },
    icons: {
      icon: [
        { url: "/favicon.ico", sizes: "48x48" },
        { url: "/icon.svg", type: "image/svg+xml" },
      ],
      apple: "/apple-touch-icon.png",
    },
    ...linkPreview(await headers()),
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f7f8" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1013" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" className={`${GeistSans.variable} ${GeistMono.variable}`}>
      {/* The main screen fills the window from 1024 px on: its parts scroll. Every other page scrolls as a whole. */}
      <body className="flex min-h-dvh flex-col lg:has-[[data-frame]]:h-dvh">
        <EarlyEvents nonce={nonce} />
        {children}
        <SiteFooter version={releaseName} />
      </body>
    </html>
  );
}
