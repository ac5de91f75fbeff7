// `npm run favicons`: draws public/favicon.ico and public/apple-touch-icon.png anew, after public/icon.svg was changed.

import { readFileSync, writeFileSync } from "node:fs";
import { launchBrowser } from "./lib/browser.mjs";
import { provideChromium } from "./lib/chromium.mjs";
import { asIco } from "./lib/ico.mjs";
import { projectFolder } from "./lib/project.mjs";

const found = await provideChromium();
if (!found.ok) {
  console.error(found.problem);
  process.exit(1);
}

const folder = `${projectFolder}public/`;
const drawing = readFileSync(`${folder}icon.svg`, "utf8");
const browser = await launchBrowser(found.path);

/**
 * @param {number} side in pixels
 * @param {string} background shows where the drawing has round corners
 */
async function draw(side, background) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>body{margin:0;background:${background}}svg{display:block;width:${side}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

try {
  const small = [16, 32, 48];
  const pictures = await Promise.all(small.map((side) => draw(side, "transparent")));
  writeFileSync(
    `${folder}favicon.ico`,
    asIco(pictures.map((png, index) => ({ side: small[index] ?? 0, png }))),
  );
  // A phone rounds the corners by itself, and shows what is transparent in black.
  writeFileSync(`${folder}apple-touch-icon.png`, await draw(180, "#0b6b61"));
} finally {
  await browser.close();
}
