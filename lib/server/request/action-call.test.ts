import { expect, it } from "vitest";
import { isPlainCall } from "./action-call";

const id = "40".padEnd(42, "a");

function call(body: string | undefined, headers: Record<string, string> = {}): Promise<boolean> {
  return isPlainCall(
    new Request("http://127.0.0.1:3000/", {
      method: "POST",
      headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8", ...headers },
      ...(body !== undefined && { body }),
    }),
  );
}

it("is what a page of the studio sends", async () => {
  expect(await call('[{"config":{"flavour":"ofda","external_id":"$$5"},"run":"$undefined"}]')).toBe(
    true,
  );
});

it.each(["", "canary", "{}", '"$F1"', '["$F1"]', '[{"config":{"a":["$1"]}}]', '["$undefinedx"]'])(
  "is not %s",
  async (body) => {
    expect(await call(body)).toBe(false);
  },
);

it.each([
  { "next-action": "canary" },
  { "next-action": id.toUpperCase() },
  { "content-type": "multipart/form-data; boundary=x" },
  { "content-type": "application/x-www-form-urlencoded" },
])("is not with %o", async (headers) => {
  expect(await call("[{}]", headers)).toBe(false);
});

it("is not what breaks off", async () => {
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error("aborted")),
  });
  const request = new Request("http://127.0.0.1:3000/", {
    method: "POST",
    headers: { "next-action": id, "content-type": "text/plain" },
    body,
    ...{ duplex: "half" },
  });
  expect(await isPlainCall(request)).toBe(false);
});
