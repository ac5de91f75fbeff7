import { NextRequest } from "next/server";
import { describe, expect, it, vi } from "vitest";
import { proxy } from "./proxy";

vi.mock("@/lib/environment", () => ({
  studioEnvironment: () => ({ widgetUrl: "https://widget.example/path/" }),
}));

const origin = "http://127.0.0.1:3000";

function call(path: string, method = "GET", headers: Record<string, string> = {}) {
  return proxy(
    new NextRequest(`${origin}${path}`, {
      method,
      headers: { host: "127.0.0.1:3000", "x-raw-query": path.replace(/^[^?]*/, ""), ...headers },
    }),
  );
}

const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";

describe("a page", () => {
  it("gets a policy with a nonce of its own, and tells it to Next.js", () => {
    const [first, second] = [call("/"), call("/")];
    const nonce = /'nonce-([^']+)'/.exec(policyOf(first))?.[1];
    expect(nonce).toMatch(/^[\w+/=]{20,}$/);
    expect(policyOf(second)).not.toContain(nonce);
    expect(first.headers.get("x-middleware-request-content-security-policy")).toBe(policyOf(first));
  });

  it("may send a form to the hosted widget's origin", () => {
    expect(policyOf(call("/"))).toContain("form-action 'self' https://widget.example;");
  });

  it("may send a form to any callback from the emulator's widget alone", () => {
    expect(policyOf(call("/emulator/widget?access_token=x"))).toContain(
      "form-action 'self' https: http:;",
    );
    expect(policyOf(call("/emulator/widgets"))).not.toContain("http:;");
  });
});

describe("the referrer", () => {
  const policy = (path: string, method: string) =>
    call(path, method, { origin }).headers.get("referrer-policy");

  it("stays in the studio, so that a form without script has an origin", () => {
    expect(policy("/", "GET")).toBe("same-origin");
    expect(policy("/", "POST")).toBe("same-origin");
    expect(policy("/emulator/widget?access_token=x", "GET")).toBe("same-origin");
  });

  it("is not told to the callback that the emulator's widget redirects to", () => {
    expect(policy("/emulator/widget/finish", "POST")).toBe("no-referrer");
  });

  it("is not told to the widget that a launch redirects to", () => {
    expect(policy("/open", "GET")).toBe("same-origin");
    expect(policy("/open/mint", "POST")).toBe("no-referrer");
  });
});

describe("a studio URL with something private", () => {
  it.each(["GET", "HEAD"])("is replaced at once by one without (%s)", (method) => {
    const response = call("/?password=x&flavour=ofda&country_codes=BR,MX", method);
    expect(response.status).toBe(307);
    // Next.js writes every loopback name as "localhost" here, and drops the origin when it answers.
    const { pathname, search } = new URL(response.headers.get("location") ?? "");
    expect(`${pathname}${search}`).toBe("/?flavour=ofda&country_codes=BR,MX&withheld=password");
  });

  it("is cleaned inside a comparison, whichever side it is", () => {
    const inside = encodeURIComponent("locale=pt&password=x");
    for (const path of ["/compare", "/compare/"]) {
      const { status, headers } = call(`${path}?a=locale%3Dpt&b=${inside}`);
      expect(status).toBe(307);
      const { pathname, search } = new URL(headers.get("location") ?? "");
      expect(`${pathname}${search}`).toBe(
        "/compare?a=locale%3Dpt&b=locale%3Dpt%26withheld%3Dpassword",
      );
    }
    expect(call("/compare?a=locale%3Dpt&b=").status).toBe(200);
  });

  it("is replaced in a launch link as well", () => {
    for (const path of ["/open", "/open/"]) {
      const response = call(`${path}?locale=pt&access_token=x`);
      expect(response.status).toBe(307);
      const { pathname, search } = new URL(response.headers.get("location") ?? "");
      expect(`${pathname}${search}`).toBe(`${path}?locale=pt&withheld=access_token`);
    }
  });

  it("is replaced where it stands in an axis of a matrix", () => {
    const response = call("/matrix?locale=pt&axis.cpf=76109277673&axis.locale=pt");
    expect(response.status).toBe(307);
    const { pathname, search } = new URL(response.headers.get("location") ?? "");
    expect(`${pathname}${search}`).toBe("/matrix?locale=pt&axis.locale=pt&withheld=cpf");
    expect(call("/matrix?locale=pt&axis.locale=pt").status).toBe(200);
  });

  it("is a matter of addresses that hold a config", () => {
    expect(call("/emulator/widget?access_token=x").status).toBe(200);
  });
});

describe("a call", () => {
  it("is let through from the studio's own page, and its answer is not kept", () => {
    const response = call("/?password=x", "POST", { origin });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("is refused without an origin (%s)", (method) => {
    for (const path of ["/", "/emulator/widget/finish", "/emulator/apis", "/favicon.ico"]) {
      expect(call(path, method).status).toBe(403);
    }
  });

  it("is refused from another site, and under another name", () => {
    expect(call("/", "POST", { origin: "https://evil.example" }).status).toBe(403);
    expect(call("/", "POST", { host: "evil.example", origin: "http://evil.example" }).status).toBe(
      403,
    );
  });

  it("is let through to the emulator's API from anywhere", () => {
    for (const path of ["/emulator/api/token/", "/emulator/api/token", "/emulator/api"]) {
      expect(call(path, "POST", { host: "anything.example" }).status).toBe(200);
    }
  });
});

describe("POST /api/inspect", () => {
  it("may be called by a script on this machine", () => {
    expect(call("/api/inspect", "POST").status).toBe(200);
  });

  it.each([{ origin: "https://evil.example" }, { origin: "null" }, { host: "studio.example" }])(
    "is refused to %o",
    (headers) => {
      expect(call("/api/inspect", "POST", headers).status).toBe(403);
    },
  );
});
