import type { Metadata, Viewport } from "next";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { EarlyEvents } from "@/components/shell/early-events";
import { SiteFooter } from "@/components/shell/site-footer";
import { version } from "../package.json";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Widget Studio", template: "%s · Widget Studio" },
  description: "Configure Belvo's hosted Connect Widget and watch its URL take shape.",
  robots: { index: false, follow: false },
};

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
        <SiteFooter version={version} />
      </body>
    </html>
  );
}
