import { describe, expect, it } from "vitest";
import { finishWidget } from "./finish-widget";
import type { Grant } from "./grant";
import { mintTokens } from "./mint-tokens";

const now = Date.UTC(2026, 0, 1);
const linkId = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";
const institution = "erebor_mx_retail";

const mint = async (
  settings: Grant["settings"] = {},
  flavour: Grant["flavour"] = "multi_region",
): Promise<string> => (await mintTokens({ flavour, settings }, now)).access;
const finish = (fields: Record<string, string>, at = now) =>
  finishWidget(new URLSearchParams(fields).toString(), at);
/** The query of an answer that is an address of the emulator's own. */
const parts = (target: string | undefined) => {
  const { pathname, searchParams } = new URL(target ?? "", "http://studio.localhost");
  return { pathname, ...Object.fromEntries(searchParams) };
};

describe("finishWidget", () => {
  it("goes to a web callback with the documented query", async () => {
    const access_token = await mint({
      "widget.callback_urls.success": "https://example.com/done?status=success",
    });
    const target = await finish({ outcome: "success", access_token, institution });
    expect(target).toMatch(
      /^https:\/\/example\.com\/done\?status=success&link=[0-9a-f-]{36}&institution=erebor_mx_retail$/,
    );
  });

  it("names the run where the studio's own page says how the visit ended", async () => {
    const run = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
    const { access } = await mintTokens({ flavour: "multi_region", settings: {}, run }, now);
    expect(parts(await finish({ outcome: "exit", access_token: access }))).toMatchObject({ run });
    expect(parts(await finish({ outcome: "exit", access_token: await mint() }))).not.toHaveProperty(
      "run",
    );
  });

  it("uses the token up with a success, and with nothing else", async () => {
    const access_token = await mint();
    for (const outcome of ["exit", "error", "warning"]) {
      expect(parts(await finish({ outcome, access_token }))).toMatchObject({
        pathname: "/emulator/widget/finished",
        outcome,
      });
    }
    const success = { outcome: "success", access_token, institution, locale: "pt" };
    expect(parts(await finish(success))).toMatchObject({ outcome: "success" });
    expect(parts(await finish(success))).toEqual({
      pathname: "/emulator/widget",
      access_token,
      locale: "pt",
    });
  });

  it("lets one of two successes through that come at once", async () => {
    const success = { outcome: "success", access_token: await mint(), institution };
    const targets = await Promise.all([finish(success), finish(success)]);
    expect(targets.map((target) => parts(target).pathname).sort()).toEqual([
      "/emulator/widget",
      "/emulator/widget/finished",
    ]);
  });

  it("answers with the link that update mode repairs", async () => {
    const access_token = await mint({ link_id: linkId }, "multi_region_update");
    expect(parts(await finish({ outcome: "success", access_token, institution }))).toMatchObject({
      query: `link=${linkId}&institution=${institution}`,
    });
  });

  it("shows the address of an app's own scheme", async () => {
    const access_token = await mint({ "widget.callback_urls.event": "my-app://event" });
    for (const outcome of ["error", "warning"]) {
      const { pathname, address } = {
        address: "",
        ...parts(await finish({ outcome, access_token })),
      };
      expect(pathname).toBe("/emulator/widget/finished");
      expect(address).toMatch(new RegExp(`^my-app://event\\?${outcome}=`));
    }
  });

  it("tells an exit what had happened before", async () => {
    const access_token = await mint();
    const exit = { outcome: "exit", access_token };
    expect(parts(await finish(exit))).toMatchObject({ query: "meta_data_step=abandon-survey" });
    expect(
      parts(await finish({ ...exit, institution, last_error: "institution_down" })),
    ).toMatchObject({
      query:
        "last_encountered_error_code=institution_down&last_encountered_error_message=The%20financial%20institution%20is%20down,%20try%20again%20later&meta_data_institution_name=erebor_mx_retail",
    });
  });

  it("keeps the token out of the page that shows the result", async () => {
    const access_token = await mint();
    expect(await finish({ outcome: "error", access_token })).not.toContain(access_token);
  });

  it.each(["", "x", "a.b.c"])("goes back to the widget with the token %j", async (access_token) => {
    expect(parts(await finish({ outcome: "success", access_token, institution }))).toMatchObject({
      pathname: "/emulator/widget",
    });
  });

  it("goes back with an expired token", async () => {
    const access_token = await mint();
    expect(
      parts(await finish({ outcome: "success", access_token, institution }, now + 600_000)),
    ).toMatchObject({ pathname: "/emulator/widget" });
  });

  it("goes back when a success names no institution of the sandbox, and leaves the token", async () => {
    const access_token = await mint();
    for (const name of ["", "narnia_mx_retail"]) {
      expect(
        parts(await finish({ outcome: "success", access_token, institution: name })),
      ).toMatchObject({ pathname: "/emulator/widget" });
    }
    expect(parts(await finish({ outcome: "success", access_token, institution }))).toMatchObject({
      outcome: "success",
    });
  });

  it("does not guess an outcome", async () => {
    expect(await finish({ outcome: "__proto__", access_token: await mint() })).toBeUndefined();
  });

  it("does not navigate to a callback that a browser would run", async () => {
    const access_token = await mint({ "widget.callback_urls.exit": "javascript://%0aalert(1)" });
    expect(parts(await finish({ outcome: "exit", access_token })).pathname).toBe(
      "/emulator/widget/finished",
    );
  });
});
