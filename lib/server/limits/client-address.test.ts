import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

function address(socket: string, forwarded?: string, trustedProxies = 0) {
  const headers = new Headers({ "x-peer-address": socket });
  if (forwarded !== undefined) headers.set("x-forwarded-for", forwarded);
  return clientAddress(headers, trustedProxies);
}

describe("clientAddress", () => {
  it("is the other end of the connection, whatever the client says of itself", () => {
    expect(address("203.0.113.7")).toBe("203.0.113.7");
    expect(address("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
  });

  it("is what the outermost of our own proxies has seen", () => {
    expect(address("127.0.0.1", "198.51.100.1", 1)).toBe("198.51.100.1");
    expect(address("127.0.0.1", "6.6.6.6, 198.51.100.1", 1)).toBe("198.51.100.1");
    expect(address("127.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", 2)).toBe("198.51.100.1");
  });

  it("is the connection's where a proxy has said nothing of use", () => {
    expect(address("127.0.0.1", undefined, 1)).toBe("127.0.0.1");
    expect(address("127.0.0.1", "198.51.100.1", 2)).toBe("127.0.0.1");
    expect(address("127.0.0.1", "x\tkey", 1)).toBe("127.0.0.1");
    expect(address("127.0.0.1", "198.51.1", 1)).toBe("127.0.0.1");
    expect(address("", undefined, 1)).toBe("unknown");
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8::/64"],
    ["2001:db8:1:2:3::192.0.2.1", "2001:db8:1:2::/64"],
    ["::1", "::/64"],
    ["fe80::1%eth0", "fe80::/64"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
  ])("takes %s for %s", (written, network) => {
    expect(address(written)).toBe(network);
  });
});
