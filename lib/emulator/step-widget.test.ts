import { expect, test } from "vitest";
import { readQuery } from "@/lib/widget/query";
import type { Grant } from "./grant";
import { mintTokens } from "./mint-tokens";
import { stepWidget } from "./step-widget";
import { splitQuery } from "./visit-query";

const now = Date.UTC(2026, 0, 1);
const institution = "erebor_mx_retail";

async function widgetQuery(
  settings: Grant["settings"] = {},
  flavour: Grant["flavour"] = "multi_region",
) {
  const { access } = await mintTokens({ flavour, settings }, now);
  return `access_token=${access}&locale=en&external_id=user-1`;
}

const step = (fields: Readonly<Record<string, string>>) =>
  stepWidget(new URLSearchParams(fields).toString(), now);

test("what is typed is in no address", async () => {
  const typed = { user: "canary-user", password: "canary-password", code: "canary-code" };
  const widget_query = await widgetQuery();
  const login = { widget_query, visit_step: "login", visit_institution: institution };
  for (const password of [typed.password, "emulator-login-error"]) {
    const target = await step({ ...login, ...typed, password, action: "continue" });
    expect(target).not.toContain("canary");
    expect(target).not.toContain("emulator-login-error");
  }
});

test("keeps the query of the widget and goes on from the state in it", async () => {
  const widget_query = await widgetQuery();
  const target = await step({ widget_query, institution });
  const { widget, visit } = splitQuery(target?.split("?")[1] ?? "");
  expect(widget).toBe(widget_query);
  expect(visit).toEqual({ step: "login", institution, before: "institutions" });
});

test("ends with the documented callbacks", async () => {
  const widget_query = await widgetQuery({
    "widget.callback_urls.success": "https://example.com/done",
    "widget.callback_urls.exit": "https://example.com/left",
  });
  const exit = await step({
    widget_query,
    visit_step: "survey",
    visit_institution: institution,
    visit_error: "login_error",
    action: "continue",
  });
  expect(exit).toContain("https://example.com/left?last_encountered_error_code=login_error&");
  expect(exit).toContain(`meta_data_institution_name=${institution}`);
  const success = { widget_query, visit_step: "success", visit_institution: institution };
  expect(await step({ ...success, action: "continue" })).toMatch(
    /^https:\/\/example\.com\/done\?link=[0-9a-f-]{36}&institution=erebor_mx_retail$/,
  );
  expect(await step({ ...success, action: "continue" })).toContain("/emulator/widget?");
});

test("returns to the app with the documented query", async () => {
  const widget_query = await widgetQuery(
    { "widget.callback_urls.application_link": "https://example.com/app?from=bank" },
    "ofda",
  );
  const target = await step({
    widget_query,
    visit_step: "bank",
    visit_institution: "ofmockbank_br_retail",
    action: "continue",
  });
  const names = readQuery(target?.split("?")[1] ?? "").map(([name]) => name);
  expect(names).toEqual(["from", "access_token", "consent_id", "locale"]);
});

test("goes back to the widget without a valid token, and does not guess an action", async () => {
  expect(await step({ widget_query: "access_token=x", action: "continue" })).toBe(
    "/emulator/widget?access_token=x",
  );
  expect(await step({ widget_query: await widgetQuery(), action: "__proto__" })).toBeUndefined();
});
