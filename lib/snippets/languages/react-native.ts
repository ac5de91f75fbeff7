import { ownServerNotes, literals, ownServer } from "@/lib/snippets/client";
import type { Printer } from "@/lib/snippets/printer";
import { quoteForScript } from "@/lib/snippets/quote";
import { readCallback } from "./web-page";

export const reactNative: Printer = {
  label: "React Native",
  side: "client",
  file: "Widget.jsx",
  comment: "//",
  grammar: "javascript",
  usage: "Needs react-native-webview and react-native-url-polyfill.",
  notes: ownServerNotes('{ "url": … }'),
  write: ({ callbacks: { schemes, pages } }) => `import "react-native-url-polyfill/auto";
import { useEffect, useState } from "react";
import { Linking } from "react-native";
import { WebView } from "react-native-webview";

const callbackSchemes = [${literals(schemes, quoteForScript)}];
const callbackPages = [${literals(pages, quoteForScript)}];

export function Widget({ onEnd, onMessage }) {
  const [url, setUrl] = useState();

  useEffect(() => {
    fetch("${ownServer}", { method: "POST" })
      .then((response) => response.json())
      .then((answer) => setUrl(answer.url))
      .catch((error) => onEnd({ ending: "error", message: String(error) }));
  }, []);

  if (!url) return null;
  return (
    <WebView
      source={{ uri: url }}
      originWhitelist={["https://*", ...callbackSchemes.map((scheme) => \`\${scheme}://*\`)]}
      onShouldStartLoadWithRequest={({ url: address }) => {
        if (isCallback(address)) {
          onEnd(readCallback(address));
          return false;
        }
        if (/^(https|about):/.test(address)) return true;
        // The app of a bank has a scheme of its own.
        Linking.openURL(address).catch(() => undefined);
        return false;
      }}
      onMessage={({ nativeEvent }) => {
        // PAGE_LOAD, ERROR and WARNING, with their data in metadata or meta_data.
        const { eventName, request_id, metadata, meta_data } = JSON.parse(nativeEvent.data);
        onMessage?.({ eventName, request_id, data: meta_data ?? metadata });
      }}
    />
  );
}

function isCallback(address) {
  const { protocol, origin, pathname } = new URL(address);
  return callbackSchemes.includes(protocol.slice(0, -1)) || callbackPages.includes(origin + pathname);
}

// The query says how the visit ended. Errors and warnings come to the same address.
${readCallback}
`,
};
