import type { CardSubject } from "@/lib/launch/link-cards";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";

/** In pixels, as those who show the picture of a link expect it. */
export const cardSize = { width: 1200, height: 630 };

const colours: Readonly<Record<Environment | "none", string>> = {
  emulator: "#6a2fc9",
  sandbox: "#1a54c4",
  production: "#b3201a",
  none: "#0b6b61",
};

/**
 * The picture of a link in a chat: what the link is about, and nothing that only some may know. Its renderer knows inline
 * styles alone.
 */
export function LinkCard({ flavour, environment }: CardSubject) {
  const colour = colours[environment ?? "none"];
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: "72px 80px",
        borderBottom: `24px solid ${colour}`,
        background: "#ffffff",
        color: "#14171b",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 24, fontSize: 40 }}>
        <svg width="64" height="64" viewBox="0 0 32 32">
          <rect width="32" height="32" rx="7" fill="#0b6b61" />
          <path
            d="M7 10.5 11.2 22l4.8-11.5L20.8 22 25 10.5"
            fill="none"
            stroke="#fff"
            strokeWidth="2.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        Widget Studio
      </div>
      <div style={{ display: "flex", fontSize: 92, letterSpacing: -3, lineHeight: 1.05 }}>
        {flavour ? declarationOf(flavour).label : "Configure Belvo’s Connect Widget"}
      </div>
      <div style={{ display: "flex", alignItems: "center", gap: 20, fontSize: 40, color: colour }}>
        {environment && (
          <div style={{ width: 28, height: 28, borderRadius: 14, background: colour }} />
        )}
        {environment ? environmentTexts[environment].label : "A configuration to open and change"}
      </div>
    </div>
  );
}
