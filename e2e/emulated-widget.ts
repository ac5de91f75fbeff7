/** The page that stands in for Belvo's widget, as a test drives it. */

import type { APIRequestContext, Locator, Page } from "@playwright/test";

export const outcomes = ["success", "exit", "error", "warning"] as const;

export type Outcome = (typeof outcomes)[number];

export class EmulatedWidget {
  readonly page: Page;
  readonly tokenProblem: Locator;
  readonly institutions: Locator;
  readonly lastError: Locator;
  readonly callbackUrl: Locator;
  readonly callbackQuery: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tokenProblem = page.getByRole("alert").filter({ has: page.locator("code") });
    this.institutions = page.locator("[data-institution]");
    this.lastError = page.getByRole("combobox", { name: /exit$/ });
    this.callbackUrl = page.getByTestId("callback-url");
    this.callbackQuery = page.getByTestId("callback-query");
  }

  /** The value of a setting, as it arrived. */
  value(name: string): Locator {
    return this.page.locator(`[data-parameter="${name}"] dd > code`);
  }

  unread(name: string): Locator {
    return this.page.locator(`[data-unread="${name}"]`);
  }

  outcome(outcome: Outcome): Locator {
    return this.page.getByRole("button", { name: new RegExp(`\\b${outcome}$`) });
  }

  /** What a callback is told under this key, on whichever page comes after the visit. */
  told(key: string): Locator {
    return this.page.locator(`[data-callback-key="${key}"] dd code`);
  }
}

/** A token as a client of the emulator's API gets it; `body` goes beside the least that a request needs. */
export async function emulatorToken(
  request: APIRequestContext,
  body: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const response = await request.post("/emulator/api/token/", {
    data: {
      id: "emulator",
      password: "emulator",
      scopes: "read_institutions,write_links",
      ...body,
    },
  });
  const { access } = (await response.json()) as { access: string };
  return access;
}
