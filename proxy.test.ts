import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type * as environment from "./lib/server/environment/environment";
import { proxy } from "./proxy";

let variables: Record<string, string> = {};

// What differs from test to test is the environment of the process, and nothing else of it.
vi.mock("@/lib/server/environment/environment", async (importActual) => {
  const actual = await importActual<typeof environment>();
  return {
    studioEnvironment: () => {
      const read = actual.readEnvironment({
        BELVO_WIDGET_URL: "https://widget.example/path/",
        ...variables,
      });
      if (!read.ok) throw new Error(read.error.join());
      return read.value;
    },
  };
});

beforeEach(() => {
  variables = {};
});

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
  it("gets a policy with a nonce of its own, and tells it to Next.js", async () => {
    const [first, second] = [await call("/"), await call("/")];
    const nonce = /'nonce-([^']+)'/.exec(policyOf(first))?.[1];
    expect(nonce).toMatch(/^[\w+/=]{20,}$/);
    expect(policyOf(second)).not.toContain(nonce);
    expect(first.headers.get("x-middleware-request-content-security-policy")).toBe(policyOf(first));
  });

  it("gets no ticket for a session from outside", async () => {
    const response = await call("/", "GET", { "x-session-ticket": "forged" });
    const handedOn = response.headers.get("x-middleware-override-headers");
    expect(handedOn).toContain("x-nonce");
    expect(handedOn).not.toContain("x-session-ticket");
  });

  it("may send a form to the hosted widget's origin", async () => {
    expect(policyOf(await call("/"))).toContain("form-action 'self' https://widget.example;");
  });

  it("may send a form to any callback from the emulator's widget alone", async () => {
    expect(policyOf(await call("/emulator/widget?access_token=x"))).toContain(
      "form-action 'self' https: http:;",
    );
    expect(policyOf(await call("/emulator/widgets"))).not.toContain("http:;");
  });
});

describe("the referrer", () => {
  const policy = async (path: string, method: string) =>
    (await call(path, method, { origin })).headers.get("referrer-policy");

  it("stays in the studio, so that a form without script has an origin", async () => {
    expect(await policy("/", "GET")).toBe("same-origin");
    expect(await policy("/", "POST")).toBe("same-origin");
    expect(await policy("/emulator/widget?access_token=x", "GET")).toBe("same-origin");
  });

  it("is not told to the callback that the emulator's widget redirects to", async () => {
    expect(await policy("/emulator/widget/finish", "POST")).toBe("no-referrer");
  });

  it("is not told to the widget that a launch redirects to", async () => {
    expect(await policy("/open", "GET")).toBe("same-origin");
    expect(await policy("/open/mint", "POST")).toBe("no-referrer");
  });
});

describe("a studio URL with something private", () => {
  it.each(["GET", "HEAD"])("is replaced at once by one without (%s)", async (method) => {
    const response = await call("/?password=x&flavour=ofda&country_codes=BR,MX", method);
    expect(response.status).toBe(307);
    // Next.js writes every loopback name as "localhost" here, and drops the origin when it answers.
    const { pathname, search } = new URL(response.headers.get("location") ?? "");
    expect(`${pathname}${search}`).toBe("/?flavour=ofda&country_codes=BR,MX&withheld=password");
  });

  it("is cleaned inside a comparison, whichever side it is", async () => {
    const inside = encodeURIComponent("locale=pt&password=x");
    for (const path of ["/compare", "/compare/"]) {
      const { status, headers } = await call(`${path}?a=locale%3Dpt&b=${inside}`);
      expect(status).toBe(307);
      const { pathname, search } = new URL(headers.get("location") ?? "");
      expect(`${pathname}${search}`).toBe(
        "/compare?a=locale%3Dpt&b=locale%3Dpt%26withheld%3Dpassword",
      );
    }
    expect((await call("/compare?a=locale%3Dpt&b=")).status).toBe(200);
  });

  it("is replaced in a launch link as well", async () => {
    for (const path of ["/open", "/open/"]) {
      const response = await call(`${path}?locale=pt&access_token=x`);
      expect(response.status).toBe(307);
      const { pathname, search } = new URL(response.headers.get("location") ?? "");
      expect(`${pathname}${search}`).toBe(`${path}?locale=pt&withheld=access_token`);
    }
  });

  it("is replaced where it stands in an axis of a matrix", async () => {
    const response = await call("/matrix?locale=pt&axis.cpf=76109277673&axis.locale=pt");
    expect(response.status).toBe(307);
    const { pathname, search } = new URL(response.headers.get("location") ?? "");
    expect(`${pathname}${search}`).toBe("/matrix?locale=pt&axis.locale=pt&withheld=cpf");
    expect((await call("/matrix?locale=pt&axis.locale=pt")).status).toBe(200);
  });

  it("is a matter of addresses that hold a config", async () => {
    expect((await call("/emulator/widget?access_token=x")).status).toBe(200);
  });
});

describe("a call", () => {
  it("is let through from the studio's own page, and its answer is not kept", async () => {
    const response = await call("/?password=x", "POST", { origin });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])(
    "is refused without an origin (%s)",
    async (method) => {
      for (const path of ["/", "/emulator/widget/finish", "/emulator/apis", "/favicon.ico"]) {
        expect((await call(path, method)).status).toBe(403);
      }
    },
  );

  it("is refused from another site, and under another name", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { host: "evil.example", origin: "http://evil.example" },
      { origin, "sec-fetch-site": "cross-site" },
    ]) {
      expect((await call("/", "POST", headers)).status).toBe(403);
    }
  });

  it("is let through to the emulator's API from any program on this machine", async () => {
    for (const path of ["/emulator/api/token/", "/emulator/api/token", "/emulator/api"]) {
      expect((await call(path, "POST")).status).toBe(200);
      expect((await call(path, "POST", { origin: "https://evil.example" })).status).toBe(200);
    }
  });

  it("is refused by the emulator's API from elsewhere", async () => {
    const path = "/emulator/api/token/";
    expect((await call(path, "POST", { host: "anything.example" })).status).toBe(403);
    expect((await call(path, "POST", { "x-peer-address": "192.168.1.9" })).status).toBe(403);
  });
});

it("refuses a body that is larger than any route reads", async () => {
  const headers = { origin, "content-length": String(256 * 1024 + 1) };
  for (const path of ["/", "/api/inspect", "/emulator/api/token/"]) {
    expect((await call(path, "POST", headers)).status).toBe(413);
  }
});

it("refuses what only the framework would read", async () => {
  const multipart = { origin, "content-type": "multipart/form-data; boundary=x" };
  expect((await call("/", "POST", multipart)).status).toBe(415);
  expect((await call("/nowhere", "POST", multipart)).status).toBe(415);
  expect((await call("/emulator/api/token/", "POST", multipart)).status).toBe(200);
  expect((await call("/", "POST", { origin, "next-action": "canary" })).status).toBe(400);
});

describe("POST /api/inspect", () => {
  it("may be called by a script on this machine", async () => {
    expect((await call("/api/inspect", "POST")).status).toBe(200);
  });

  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { host: "studio.example" },
    { "x-peer-address": "192.168.1.9" },
  ])("is refused to %o", async (headers: Record<string, string>) => {
    expect((await call("/api/inspect", "POST", headers)).status).toBe(403);
  });
});

describe("without a sign-in", () => {
  it("only this machine is answered", async () => {
    const foreign = await call("/", "GET", { host: "studio.example" });
    expect(foreign.status).toBe(403);
    expect(await foreign.text()).toContain("works only on its own machine");
    expect((await call("/", "GET", { "x-reached-address": "192.168.1.5" })).status).toBe(403);
    expect((await call("/", "GET", { "x-reached-address": "127.0.0.1" })).status).toBe(200);
  });

  it("health is told to whoever asks", async () => {
    expect((await call("/healthz", "GET", { host: "10.0.0.7:3000" })).status).toBe(200);
    expect((await call("/healthz", "POST", { host: "10.0.0.7:3000" })).status).toBe(403);
  });
});

describe("with a sign-in", () => {
  const page = { host: "studio.example", accept: "text/html,*/*;q=0.8" };
  const own = { ...page, origin: "https://studio.example" };
  const action = { accept: "text/x-component", "next-action": "x" };

  beforeEach(() => {
    variables = {
      PUBLIC_URL: "https://studio.example",
      SESSION_SECRET: "x".repeat(32),
      OIDC_ISSUER: "https://issuer.example",
      OIDC_CLIENT_ID: "studio",
      OIDC_CLIENT_SECRET: "secret",
    };
  });

  it("a page leads to the sign-in, and from there back to itself", async () => {
    const response = await call("/open?flavour=ofda&country_codes=BR,MX", "GET", page);
    expect(response.status).toBe(307);
    const { pathname, searchParams } = new URL(response.headers.get("location") ?? "");
    expect(pathname).toBe("/sign-in");
    expect(searchParams.get("return")).toBe("/open?flavour=ofda&country_codes=BR,MX");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["/", "/metrics", "/api/inspect", "/callback/success", "/emulator/api/", "/nowhere"])(
    "%s is not told to a program",
    async (path) => {
      expect((await call(path, "GET", { host: "studio.example" })).status).toBe(401);
      expect((await call(path, "POST", { ...own, accept: "*/*" })).status).toBe(401);
    },
  );

  it("a form leads to the sign-in, and from there back to its page", async () => {
    const target = async (referer: string) => {
      const response = await call("/open/mint", "POST", { ...own, referer });
      expect(response.status).toBe(303);
      const { pathname, searchParams } = new URL(response.headers.get("location") ?? "");
      expect(pathname).toBe("/sign-in");
      return searchParams.get("return");
    };
    expect(await target("https://studio.example/open?locale=pt")).toBe("/open?locale=pt");
    expect(await target("https://studio.example/open?cpf=76109277673")).toBe("/open?withheld=cpf");
    expect(await target("")).toBeNull();
  });

  it("a call of an action is refused at the address of the sign-in page too", async () => {
    for (const path of ["/sign-in", "/sign-in/refused", "/sign-in/callback", "/icon.svg"]) {
      expect((await call(path, "POST", { ...own, ...action })).status).toBe(401);
    }
  });

  it("the sign-in and health are open, at the public host alone where it matters", async () => {
    for (const path of ["/sign-in", "/sign-in/start", "/sign-in/callback", "/icon.svg"]) {
      expect((await call(path, "GET", page)).status).toBe(200);
      expect((await call(path, "GET", { ...page, host: "evil.example" })).status).toBe(403);
    }
    expect((await call("/healthz", "GET", { host: "10.0.0.7:3000" })).status).toBe(200);
  });

  it.each(["/sign-in/passphrase", "/sign-out"])("another site cannot post to %s", async (path) => {
    expect((await call(path, "POST", own)).status).toBe(200);
    expect((await call(path, "POST", { ...page, origin: "https://evil.example" })).status).toBe(
      403,
    );
    expect((await call(path, "POST", page)).status).toBe(403);
    expect((await call(path, "POST", { ...own, "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  it("no other host is answered, a loopback address neither", async () => {
    for (const host of ["127.0.0.1:3000", "evil.example", "studio.example:8443"]) {
      expect((await call("/", "GET", { ...page, host })).status).toBe(403);
    }
    expect((await call("/", "GET", { ...page, "x-forwarded-host": "evil.example" })).status).toBe(
      307,
    );
  });

  it("browsers are told to come back by https", async () => {
    const response = await call("/sign-in", "GET", page);
    expect(response.headers.get("strict-transport-security")).toMatch(/^max-age=\d+$/);
  });
});

it("answers nothing where the query of the request was not kept", async () => {
  const request = new NextRequest(`${origin}/?password=x`, { headers: { host: "127.0.0.1:3000" } });
  const response = await proxy(request);
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain("password");
});
