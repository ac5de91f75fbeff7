import { describe, expect, it } from "vitest";
import { nextCall } from "./next-call";

const origin = "http://127.0.0.1:3000";
const link = "cb65f82c-dc93-4d3e-8270-9a27528397f5";

describe("nextCall", () => {
  it("has placeholders for the keys, and the documented address", () => {
    expect(nextCall(link, "sandbox", origin)).toBe(
      `curl "https://sandbox.belvo.com/api/links/${link}/" -u "$BELVO_SECRET_ID:$BELVO_SECRET_PASSWORD"`,
    );
  });

  it("asks the emulator with its published keys", () => {
    expect(nextCall(link, "emulator", origin)).toBe(
      `curl "http://127.0.0.1:3000/emulator/api/links/${link}/" -u emulator:emulator`,
    );
  });

  it("writes no other text than an id into a command", () => {
    expect(nextCall('"; rm -rf ~; "', undefined, origin)).toContain(
      '"$BELVO_URL/api/links/LINK_ID/"',
    );
  });
});
