import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { webviewMessages } from "@/lib/emulator/webview-messages";
import { WebviewMessages } from "./webview-messages";

const institution = "erebor_mx_retail";
const messages = webviewMessages(
  { step: "login", before: "institutions", institution, problem: "login" },
  0,
);

test("a step reports its page, and the login that failed", () => {
  expect(messages.map((message): unknown => JSON.parse(message))).toEqual([
    {
      eventName: "PAGE_LOAD",
      metadata: { page: "/login", from: "/institutions", institution_name: institution },
    },
    {
      eventName: "ERROR",
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      meta_data: {
        error_code: "login_error",
        error_message: "Invalid credentials provided to login to the institution",
        institution_name: institution,
        timestamp: "1970-01-01T00:00:00.000Z",
      },
    },
  ]);
  expect(webviewMessages({ step: "bank", institution }, 0)).toEqual([]);
  expect(webviewMessages({ step: "institutions" }, 0)).toEqual([
    '{"eventName":"PAGE_LOAD","metadata":{"page":"/institutions","from":"","institution_name":""}}',
  ]);
});

test("an app receives each message once, and every browser lists them", () => {
  const postMessage = vi.fn();
  vi.stubGlobal("ReactNativeWebView", { postMessage });
  const { container, rerender } = render(<WebviewMessages messages={messages} />);
  rerender(<WebviewMessages messages={messages} />);
  expect(postMessage.mock.calls).toEqual(messages.map((message) => [message]));
  expect([...container.querySelectorAll("[data-message]")].map((one) => one.textContent)).toEqual(
    messages,
  );
});

test("a browser without an app is no error", () => {
  expect(() => render(<WebviewMessages messages={messages} />)).not.toThrow();
});
