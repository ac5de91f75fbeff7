import { chromium } from "@playwright/test";

/**
 * @param {string} executablePath
 * @param {readonly string[]} args
 */
export function launchBrowser(executablePath, args = []) {
  return chromium.launch({
    executablePath,
    // Root cannot use the sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...args,
    ],
  });
}
