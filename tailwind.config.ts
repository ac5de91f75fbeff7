import type { Config } from "tailwindcss";

/** One colour token: its value in the light scheme and in the dark one. */
const scheme = (light: string, dark: string) => `light-dark(${light}, ${dark})`;

export default {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",

      // The neutral ramp, from the page to the text on it.
      canvas: scheme("#f6f7f8", "#0e1013"),
      surface: scheme("#ffffff", "#15181c"),
      sunken: scheme("#f0f2f4", "#0a0c0e"),
      line: scheme("#e1e4e8", "#272c33"),
      "line-strong": scheme("#868e99", "#69717d"),
      faint: scheme("#646c78", "#8d95a1"),
      quiet: scheme("#4d5561", "#aab1bb"),
      ink: scheme("#14171b", "#eceef0"),
      /** Over the page while a dialog is open: it darkens in both schemes. */
      shade: scheme("#14171b66", "#000000a6"),

      // The one accent.
      accent: scheme("#0b6b61", "#3ecbb9"),
      "accent-strong": scheme("#08544c", "#6bdccd"),
      "accent-soft": scheme("#e4f3f1", "#0f2b28"),
      "on-accent": scheme("#ffffff", "#04201c"),

      // Where a token is minted.
      emulator: scheme("#6a2fc9", "#bfa3ff"),
      "emulator-soft": scheme("#f3edfd", "#211a33"),
      sandbox: scheme("#1a54c4", "#8fb8ff"),
      "sandbox-soft": scheme("#e9f0fd", "#15213a"),
      production: scheme("#b3201a", "#ff9a91"),
      "production-soft": scheme("#fdecea", "#3a1614"),

      // Severity; always beside a word and an icon.
      danger: scheme("#b3201a", "#ff9a91"),
      "danger-soft": scheme("#fdf0ef", "#2d1614"),
      warning: scheme("#835300", "#efbb54"),
      "warning-soft": scheme("#fdf5e4", "#2a2110"),
      success: scheme("#17692f", "#6fd18b"),
    },
    fontFamily: {
      sans: ["var(--font-geist-sans)", "system-ui", "sans-serif"],
      mono: ["var(--font-geist-mono)", "ui-monospace", "monospace"],
    },
    fontSize: {
      12: ["0.75rem", "1rem"],
      13: ["0.8125rem", "1.25rem"],
      14: ["0.875rem", "1.25rem"],
      16: ["1rem", "1.5rem"],
      20: ["1.25rem", "1.75rem"],
    },
    borderRadius: { none: "0", sm: "4px", md: "6px", lg: "10px", full: "9999px" },
  },
} satisfies Config;
