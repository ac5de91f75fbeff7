import { sandboxIdentities } from "@/lib/widget/identity";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { isSound, tabTo } from "./accessible";
import { EmulatedWidget, emulatorToken } from "./emulated-widget";
import { leastConfigs } from "./sample-values";
import { expect, test } from "./studio";

test("a login that fails, a second factor, and a success", async ({ page }) => {
  const token = await emulatorToken(page.request, {
    widget: { branding: { company_name: "ACME" }, theme: [] },
  });
  const widget = new EmulatedWidget(page);
  const step = (name: string) => expect(page.locator(`[data-step="${name}"]`)).toBeVisible();
  await page.goto(`/emulator/widget?access_token=${token}&country_codes=MX`);
  await step("institutions");
  await expect(page.getByText("ACME usa Belvo para conectar tu cuenta")).toBeVisible();
  await isSound(page);
  await page.getByRole("searchbox", { name: "Buscar" }).fill("heimdall");
  await page.keyboard.press("Enter");
  const choose = page.getByRole("button", { name: /^heimdall_mx_retail$/ });
  await expect(page.getByRole("button", { name: /^erebor_mx_retail$/ })).toHaveCount(0);
  await tabTo(page, choose);
  await page.keyboard.press("Enter");
  await step("login");
  await page.getByLabel("Usuario").fill("canary-user");
  await page.getByLabel("Contraseña").fill("emulator-login-error");
  await page.keyboard.press("Enter");
  await expect(page.getByText("No fue posible iniciar sesión")).toBeVisible();
  expect(page.url()).not.toMatch(/canary|emulator-login-error/);
  await isSound(page);

  await page.getByRole("button", { name: "Cerrar" }).click();
  await step("exit");
  await page.getByRole("button", { name: "Seguir aquí" }).click();
  await page.getByLabel("Usuario").fill("canary-user");
  await page.getByLabel("Contraseña").fill("canary");
  await page.keyboard.press("Enter");
  await step("factor");
  await page.getByLabel("Código").fill("111111");
  await page.keyboard.press("Enter");
  await step("success");
  await page.getByRole("button", { name: "Continuar" }).click();
  await expect(widget.told("institution")).toHaveText("heimdall_mx_retail");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("Open Finance goes to the bank, is refused, and is left", async ({ page }) => {
    const identity = sandboxIdentities.individual;
    const token = await emulatorToken(page.request, {
      ...buildTokenRequest(leastConfigs.ofda, identity),
    });
    const widget = new EmulatedWidget(page);
    await page.goto(
      `/emulator/widget?access_token=${token}&locale=pt&institutions=ofmockbank_br_retail`,
    );
    await page.getByRole("button", { name: "Continuar" }).click();
    await page.getByRole("button", { name: "Continuar" }).click();
    await page.getByRole("button", { name: "Recusar" }).click();
    await expect(page.getByText("Você não autorizou o acesso")).toBeVisible();
    await page.getByRole("button", { name: "Fechar" }).click();
    await page.getByRole("button", { name: "Sair", exact: true }).click();
    await page.getByRole("radio", { name: "Outro motivo" }).check();
    await page.getByRole("button", { name: "Enviar" }).click();
    await expect(widget.callbackQuery).toHaveText(
      "meta_data_institution_name=ofmockbank_br_retail",
    );
  });
});
