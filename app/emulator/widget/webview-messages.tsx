"use client";

import { useEffect } from "react";
import { Breakable } from "@/components/ui/breakable";

declare global {
  interface Window {
    /** Of react-native-webview; undefined in a browser. */
    readonly ReactNativeWebView?: { readonly postMessage: (message: string) => void };
  }
}

interface WebviewMessagesProps {
  /** Of the step that is shown, as JSON. */
  readonly messages: readonly string[];
}

/** Posts the messages to the app around the page, and lists them in any browser. */
export function WebviewMessages({ messages }: WebviewMessagesProps) {
  useEffect(() => {
    for (const message of messages) window.ReactNativeWebView?.postMessage(message);
  }, [messages]);
  return (
    <ul className="divide-y divide-line">
      {messages.map((message) => (
        <li key={message} data-message className="px-4 py-2">
          <code className="font-mono text-13 break-words">
            <Breakable text={message} />
          </code>
        </li>
      ))}
    </ul>
  );
}
