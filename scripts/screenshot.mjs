// `npm run screenshot`: takes docs/screenshot.png, which the README shows, from a production build on the emulator.

import { startApp } from "./lib/app-server.mjs";
import { launchBrowser } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { provideChromium } from "./lib/chromium.mjs";
import { projectFolder } from "./lib/project.mjs";

const config =
  "/?flavour=ofda&persona=individual&access_mode=single&external_id=HJLSI-897809&locale=pt" +
  "&country_codes=BR&institution_types=retail&fetch_resources=ACCOUNTS,OWNERS,TRANSACTIONS" +
  "&widget.callback_urls.success=https://www.example.com/success" +
  "&widget.consent.terms_and_conditions_url=https://www.example.com/terms" +
  "&widget.branding.company_name=ACME";

const problem = await build();
const found = await provideChromium();
if (problem || !found.ok) {
  console.error(problem ?? (found.ok ? "" : found.problem));
  process.exit(1);
}

const app = await startApp(projectFolder, { BELVO_EMULATOR: "on" });
const browser = await launchBrowser(found.path);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${app.origin}${config}`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Generate access token" }).click();
  await page.getByRole("link", { name: "Open widget" }).waitFor();
  await page.screenshot({ path: `${projectFolder}docs/screenshot.png`, animations: "disabled" });
} finally {
  await browser.close();
  await app.stop();
}
