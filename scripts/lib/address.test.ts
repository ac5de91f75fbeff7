import { describe, expect, test } from "vitest";
import { browserUrl, parsePort, readAddress } from "./address.mjs";

describe("parsePort", () => {
  test.each([
    ["1", 1],
    ["3000", 3000],
    ["65535", 65535],
  ])("reads %s", (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  test.each(["", "0", "65536", "-1", "80.5", "1e3", "0x50", " 80", "80a", "http", "9".repeat(400)])(
    "refuses %j",
    (text) => {
      expect(parsePort(text)).toBeUndefined();
    },
  );
});

describe("readAddress", () => {
  test.each([{}, { HOST: "", PORT: "" }])("takes the defaults for %j", (environment) => {
    expect(readAddress(environment)).toEqual({
      ok: true,
      address: { host: "127.0.0.1", port: 3000 },
    });
  });

  test("takes what is set", () => {
    expect(readAddress({ HOST: "::1", PORT: "8080" })).toEqual({
      ok: true,
      address: { host: "::1", port: 8080 },
    });
  });

  test("names a bad variable, not its value", () => {
    expect(readAddress({ PORT: "s3cret" })).toEqual({
      ok: false,
      problem: "PORT must be a whole number from 1 to 65535.",
    });
  });
});

describe("browserUrl", () => {
  test.each([
    ["127.0.0.1", "http://127.0.0.1:3000"],
    ["localhost", "http://localhost:3000"],
    ["0.0.0.0", "http://127.0.0.1:3000"],
    ["::", "http://[::1]:3000"],
    ["::1", "http://[::1]:3000"],
  ])("makes an address that can be opened of %s", (host, url) => {
    expect(browserUrl({ host, port: 3000 })).toBe(url);
  });
});
