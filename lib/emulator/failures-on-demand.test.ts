import { describe, expect, it, vi } from "vitest";
import { failurePasswords } from "./failures-on-demand";
import { handleEmulator } from "./handle-emulator";

const scopes = "read_institutions,write_links";

function ask(body: object, headers: Record<string, string> = {}, signal?: AbortSignal) {
  return handleEmulator(
    new Request("http://127.0.0.1:3000/emulator/api/token/", {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      ...(signal && { signal }),
    }),
  );
}

const withPassword = (password: string) => ask({ id: "emulator", password, scopes });

describe("a failure on demand", () => {
  it.each([
    ["emulator-401", 401, "authentication_failed"],
    ["emulator-403", 403, "access_to_resource_denied"],
    ["emulator-429", 429, "emulated"],
    ["emulator-500", 500, "unexpected_error"],
  ])("%s is answered with %i", async (password, status, code) => {
    const response = await withPassword(password);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual([
      { code, message: expect.any(String), request_id: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
  });

  it("may be a page of HTML, or half a body", async () => {
    const page = await withPassword("emulator-403-html");
    expect(page.status).toBe(403);
    expect(page.headers.get("content-type")).toBe("text/html");
    expect(await page.text()).toContain("openresty");
    const half = await withPassword("emulator-malformed");
    expect(half.status).toBe(200);
    await expect(half.json()).rejects.toThrow(SyntaxError);
  });

  it("is had by Basic authentication as well", async () => {
    const headers = { authorization: `Basic ${btoa("emulator:emulator-500")}` };
    expect((await ask({ scopes }, headers)).status).toBe(500);
  });

  it("is had with the emulator's id alone", async () => {
    expect((await ask({ id: "another", password: "emulator-500", scopes })).status).toBe(401);
  });

  it("answers too late, or when the client has gone", async () => {
    vi.useFakeTimers();
    try {
      const late = withPassword("emulator-timeout");
      const answered = vi.fn();
      void late.then(answered);
      await vi.advanceTimersByTimeAsync(39_000);
      expect(answered).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1_000);
      expect((await late).status).toBe(408);
    } finally {
      vi.useRealTimers();
    }
    const controller = new AbortController();
    const gone = ask(
      { id: "emulator", password: "emulator-timeout", scopes },
      {},
      controller.signal,
    );
    setTimeout(() => controller.abort(), 10);
    expect((await gone).status).toBe(408);
  });

  it("holds fifty requests and not one more", async () => {
    const controllers = Array.from({ length: 50 }, () => new AbortController());
    const held = controllers.map(({ signal }) =>
      ask({ id: "emulator", password: "emulator-timeout", scopes }, {}, signal),
    );
    expect((await withPassword("emulator-timeout")).status).toBe(408);
    for (const controller of controllers) controller.abort();
    await Promise.all(held);
  });

  it("is named in the README", async () => {
    const { readFile } = await import("node:fs/promises");
    const readme = await readFile("README.md", "utf8");
    for (const password of failurePasswords) expect(readme).toContain(`\`${password}\``);
  });
});
