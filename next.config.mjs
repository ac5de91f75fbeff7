import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

// Whichever way it is started: nothing is told to anybody.
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** What the studio never asks a browser for. */
const unused = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/**
 * For every answer, static files included; proxy.ts adds what differs from request to request. A route cannot replace
 * what stands here or there: Next.js drops its own header of the same name.
 */
const headers = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
};

/** @type {import("next").NextConfig} */
const config = {
  // Belvo's endpoints end in a slash; a redirect would lose the body of a POST.
  skipTrailingSlashRedirect: true,
  poweredByHeader: false,
  // Not a folder above, where somebody else's lockfile may lie.
  outputFileTracingRoot: import.meta.dirname,
  reactStrictMode: true,
  // `next dev` must not write files into the tree.
  agentRules: false,
  devIndicators: false,
  // `next dev` would print what an action is called with: a typed identity, an external_id.
  logging: { serverFunctions: false },
  headers: () => [
    {
      source: "/:path*",
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    },
  ],
  // They choose parts of themselves while they run, which a bundler cannot follow.
  serverExternalPackages: ["ioredis", "prom-client", "rate-limiter-flexible"],
  // No page has an image to optimise: without this, /_next/image fetches for whoever asks.
  images: { unoptimized: true },
  typescript: { tsconfigPath: "tsconfig.build.json" },
  experimental: {
    serverActions: { bodySizeLimit: "16kb" },
    // What is kept of a body while the proxy runs.
    proxyClientMaxBodySize: "256kb",
  },
};

/**
 * A build also leaves all that an image needs in `.next/standalone`. `next start` warns of that setting, and needs it not.
 *
 * @param {string} phase
 * @returns {Promise<import("next").NextConfig>}
 */
export default async function configOf(phase) {
  if (phase !== PHASE_PRODUCTION_BUILD) return config;
  const { commitOfBuild } = await import("./scripts/lib/commit.mjs");
  return { ...config, output: "standalone", env: { STUDIO_BUILT_FROM: commitOfBuild() ?? "" } };
}
