/** The studio's screen as a test drives it, and a `test` that fails on whatever a browser complains about. */

import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { Environment } from "@/lib/widget/environments";
import { declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";
import { encode, type Value } from "@/lib/widget/kinds";
import type { Group } from "@/lib/widget/parameter";
import { themePrefix } from "@/lib/widget/theme-fields";

export { expect } from "@playwright/test";

interface Complaints {
  /** The test provokes this one: it has to come, and does not fail the test. */
  readonly expect: (pattern: RegExp) => void;
  /** May come or not: a browser asks for the icon of another server once. */
  readonly allow: (pattern: RegExp) => void;
}

interface Fixtures {
  readonly complaints: Complaints;
  readonly studio: Studio;
}

export const test = base.extend<Fixtures>({
  actionTimeout: 10_000,
  complaints: [
    async ({ context }, provide) => {
      const found: string[] = [];
      const expected: RegExp[] = [];
      const allowed: RegExp[] = [];
      context.on("console", (message) => {
        if (message.type() !== "error" && message.type() !== "warning") return;
        found.push(`${message.type()}: ${message.text()} (${message.page()?.url()})`);
      });
      context.on("weberror", (error) => found.push(String(error.error())));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.error(`Refused by ${violatedDirective}: ${blockedURI}`),
        );
      });
      await provide({
        expect: (pattern) => expected.push(pattern),
        allow: (pattern) => allowed.push(pattern),
      });
      // What a test has seen is over: a request that it intercepted may still wait for its answer.
      for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
      const known = [...expected, ...allowed];
      const unexpected = found.filter((text) => !known.some((pattern) => pattern.test(text)));
      expect(unexpected, "the browser has nothing to complain about").toEqual([]);
      const absent = expected.filter((pattern) => !found.some((text) => pattern.test(text)));
      expect(absent.map(String), "every expected complaint came").toEqual([]);
    },
    { auto: true },
  ],
  studio: async ({ page }, provide) => {
    await provide(new Studio(page));
  },
});

/** The settings of an identity that is typed into the page. */
export interface TypedIdentity {
  readonly cpf: string;
  readonly name: string;
  readonly cnpj?: string;
  readonly business_name?: string;
}

export class Studio {
  readonly page: Page;
  readonly search: Locator;
  readonly previewedUrl: Locator;
  readonly previewedRequest: Locator;
  readonly mintButton: Locator;
  readonly openLink: Locator;
  /** Whether the callbacks of the next token lead to the studio. */
  readonly catchSwitch: Locator;
  readonly timer: Locator;
  readonly failure: Locator;
  /** Asks for the word that opens production. */
  readonly productionDialog: Locator;
  readonly announcement: Locator;
  readonly findings: Locator;
  readonly unread: Locator;
  readonly examplesButton: Locator;
  readonly examples: Locator;
  readonly environmentButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole("searchbox", { name: "Find a parameter" });
    this.previewedUrl = page.getByTestId("widget-url");
    this.previewedRequest = page.getByTestId("token-request");
    this.mintButton = this.button("Generate access token");
    this.openLink = page.getByRole("link", { name: "Open widget" });
    this.catchSwitch = page.getByRole("switch", { name: "Catch callbacks" });
    this.timer = page.getByRole("timer", { name: "Time left" });
    this.failure = page.getByRole("region", { name: "Access token" }).getByRole("alert");
    this.productionDialog = page.getByRole("dialog", { name: "Generate in production?" });
    this.announcement = page
      .getByRole("status")
      .filter({ has: page.getByRole("button", { name: "Close this notice" }) });
    this.findings = page.locator("[data-rule]");
    this.unread = page.locator("[data-unread]");
    this.examplesButton = this.button("Examples");
    this.examples = page.getByRole("dialog", { name: "Examples" });
    this.environmentButton = page.getByRole("button", { name: /^Environment:/ });
  }

  /** Opens a studio URL, and waits until the page acts. */
  async open(query = ""): Promise<void> {
    await this.page.goto(query === "" ? "/" : `/?${query}`);
    await this.hydrated();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.hydrated();
  }

  /** The server's HTML looks complete before anything listens: React marks what it has taken over. */
  async hydrated(): Promise<void> {
    await this.page.waitForFunction(() => {
      const isOwn = (node: Node | null, prefix: string) =>
        Object.keys(node ?? {}).some((key) => key.startsWith(prefix));
      const root = Object.entries(document).find(([key]) => key.startsWith("__reactContainer$"));
      const isDehydrated: unknown = root?.[1]?.stateNode?.current?.memoizedState?.isDehydrated;
      const controls = [...document.querySelectorAll("main input, main button")];
      return isDehydrated === false && controls.every((node) => isOwn(node, "__reactProps$"));
    });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  // Reading

  /** The widget URL in the preview. */
  async widgetUrl(): Promise<string> {
    return (await this.previewedUrl.textContent()) ?? "";
  }

  /** A query parameter of the previewed widget URL, decoded. */
  async widgetParameter(name: string): Promise<string | null> {
    return new URL(await this.widgetUrl()).searchParams.get(name);
  }

  /** The previewed token request. */
  async tokenRequest(): Promise<Record<string, unknown>> {
    return JSON.parse((await this.previewedRequest.textContent()) ?? "") as Record<string, unknown>;
  }

  /** A field of the previewed token request; a theme key by its `css_key`. */
  async tokenField(name: string): Promise<unknown> {
    const request = await this.tokenRequest();
    const at = (path: string) =>
      path.split(".").reduce<unknown>((value, key) => Object(value)[key], request);
    if (!name.startsWith(themePrefix)) return at(name);
    const theme = at("widget.theme") as { css_key: string; value: unknown }[] | undefined;
    return theme?.find(({ css_key }) => themePrefix + css_key === name)?.value;
  }

  /** The part of the address bar after the question mark, once it has followed the form. */
  query(): string {
    return new URL(this.page.url()).search.slice(1);
  }

  /** What is looked for in it is found sooner than on the whole page. */
  field(name: string): Locator {
    return this.page.locator(`[data-field="${name}"]`);
  }

  /** The control of a text, a number or a list. */
  control(name: ParameterName): Locator {
    // A number has its documented values as choices beside it, under the same label.
    return entryOf(name).kind.kind === "integer"
      ? this.field(name).getByRole("spinbutton", { name: accessibleName(name), exact: true })
      : this.field(name).getByLabel(accessibleName(name), { exact: true });
  }

  /** One of the choices of a segmented control. */
  segment(name: ParameterName, value: string): Locator {
    const text = `${accessibleName(name)} ${value || "Not set"}`;
    return this.field(name).getByRole("radio", { name: new RegExp(`^${escape(text)}\\s*(,|$)`) });
  }

  flavour(flavour: Flavour): Locator {
    return this.page.getByRole("radio", {
      name: `flavour ${flavour}: ${declarationOf(flavour).label}`,
      exact: true,
    });
  }

  /** One of the choices of the environment's menu, open or not. */
  environment(environment: Environment): Locator {
    return this.page.getByRole("radio", {
      name: new RegExp(`^environment ${environment}:`),
      includeHidden: true,
    });
  }

  /** A tab of the output. */
  tab(name: string): Locator {
    return this.page.getByRole("tab", { name });
  }

  /** A group of the form. */
  section(group: Group): Locator {
    return this.page.locator(`[data-section="${group}"]`);
  }

  /** Shows the rest of what is found at a parameter. */
  async unfoldFindings(parameter: string): Promise<void> {
    await this.tab("Findings").click();
    await this.page.locator(`[data-rule][data-parameter="${parameter}"] summary`).first().click();
  }

  finding(rule: string): Locator {
    return this.page.locator(`[data-rule="${rule}"]`);
  }

  // Acting

  /** Shows the control of a parameter, whatever is folded. */
  async find(name: string): Promise<void> {
    await this.search.fill(name);
  }

  async set(name: ParameterName, value: Value): Promise<void> {
    await this.find(name);
    const { kind } = entryOf(name);
    switch (kind.kind) {
      case "text":
      case "integer":
        return this.control(name).fill(encode(value));
      case "choice":
      case "flag":
        return choose(this.segment(name, encode(value)));
      case "choices":
        return this.choose(name, [value].flat().map(String));
    }
  }

  async unset(name: ParameterName): Promise<void> {
    await this.find(name);
    const { kind } = entryOf(name);
    switch (kind.kind) {
      case "text":
      case "integer":
        return this.control(name).fill("");
      case "choice":
      case "flag":
        return choose(this.segment(name, ""));
      case "choices":
        return this.choose(name, []);
    }
  }

  /** The control of a parameter shows this value; it need not be on the screen. */
  async expectValue(name: ParameterName, value: Value): Promise<void> {
    await this.find(name);
    await this.expectShown(name, encode(value));
  }

  /** Now, and when the control comes back to the screen. */
  async expectUnset(name: ParameterName): Promise<void> {
    await this.find(name);
    await this.expectShown(name, "");
    await this.find("no such parameter");
    await expect(this.field(name)).toHaveCount(0);
    await this.find(name);
    await this.expectShown(name, "");
  }

  async setFlavour(flavour: Flavour): Promise<void> {
    await choose(this.flavour(flavour));
  }

  async setEnvironment(environment: Environment): Promise<void> {
    await this.environmentButton.click();
    await choose(this.environment(environment));
  }

  async typeIdentity({ cpf, name, cnpj, business_name }: TypedIdentity): Promise<void> {
    await this.find("identification_info");
    await choose(
      this.page.getByRole("radio", { name: cnpj ? /Other business$/ : /Other person$/ }),
    );
    const fields = { "CPF identification_info[0].number": cpf };
    Object.assign(fields, { "Full name identification_info[0].name": name });
    if (cnpj) Object.assign(fields, { "CNPJ identification_info[1].number": cnpj });
    if (business_name) {
      Object.assign(fields, { "Company name identification_info[1].name": business_name });
    }
    for (const [label, text] of Object.entries(fields)) {
      await this.page.getByLabel(label, { exact: true }).fill(text);
    }
  }

  /** Generates a token, and waits for it. */
  async mint(): Promise<void> {
    await this.askForToken();
    await expect(this.openLink).toBeVisible();
  }

  /** Generates a token in vain, and waits for the reason. */
  async mintInVain(): Promise<void> {
    await this.askForToken();
    await expect(this.failure).toBeVisible();
  }

  /** Says the word for production where it is asked for. */
  private async askForToken(): Promise<void> {
    await this.mintButton.click();
    if (!(await this.productionDialog.isVisible())) return;
    await this.productionDialog.getByRole("textbox").fill("production");
    await this.productionDialog.getByRole("button", { name: "Generate in production" }).click();
    await expect(this.productionDialog).toBeHidden();
  }

  /** The widget URL with the live token. */
  async liveUrl(): Promise<URL> {
    return new URL((await this.openLink.getAttribute("href")) ?? "");
  }

  /** Follows "Open widget" into its new tab. */
  async openWidget(): Promise<Page> {
    const opened = this.page.context().waitForEvent("page");
    await this.openLink.click();
    const widget = await opened;
    await widget.waitForLoadState();
    return widget;
  }

  private async choose(name: ParameterName, values: readonly string[]): Promise<void> {
    const input = this.control(name);
    for (let left = await this.chips(name).count(); left > 0; left -= 1) {
      await this.chips(name)
        .nth(left - 1)
        .click();
    }
    for (const value of values) {
      await input.fill(value);
      const option = this.page.getByRole("option", { name: new RegExp(`^${escape(value)}( |$)`) });
      await option.click();
    }
    await input.press("Tab");
  }

  private chips(name: ParameterName): Locator {
    return this.field(name).getByRole("button", { name: /^Remove / });
  }

  private async expectShown(name: ParameterName, text: string): Promise<void> {
    const { kind } = entryOf(name);
    switch (kind.kind) {
      case "text":
      case "integer":
        return expect(this.control(name)).toHaveValue(text);
      case "choice":
      case "flag":
        return expect(this.segment(name, text)).toBeChecked();
      case "choices": {
        const items = text === "" ? [] : text.split(",");
        await expect(this.chips(name)).toHaveCount(items.length);
        for (const [index, item] of items.entries()) {
          await expect(this.chips(name).nth(index)).toHaveAccessibleName(`Remove ${item}`);
        }
      }
    }
  }
}

/** What a screen reader says of a control: its label and its wire name. */
export function accessibleName(name: ParameterName): string {
  return name.startsWith(themePrefix) ? name : `${entryOf(name).label} ${name}`;
}

/** A radio of the studio is hidden behind its label, which is what a mouse hits. */
async function choose(radio: Locator): Promise<void> {
  await radio.locator("xpath=ancestor::label").click();
}

/** For a text that is part of a pattern. */
export function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
