import { ownServerNotes, ownServer } from "@/lib/snippets/client";
import type { Printer } from "@/lib/snippets/printer";
import { quoteForScript } from "@/lib/snippets/quote";
import { writeNode } from "@/lib/snippets/write-node";

export const webSdk: Printer = {
  label: "Web page (Belvo's SDK)",
  side: "client",
  file: "connect-sdk.js",
  comment: "//",
  grammar: "javascript",
  usage:
    'Runs in a page that has <div id="belvo"> and loads https://cdn.belvo.io/belvo-widget-1-stable.js.',
  notes: ownServerNotes('{ "access": … }'),
  write: ({ options }) => `async function openWidget() {
  const response = await fetch("${ownServer}", { method: "POST" });
  if (!response.ok) throw new Error(\`No access token: status \${response.status}.\`);
  const { access } = await response.json();
  const options = ${writeNode(
    options,
    {
      text: quoteForScript,
      variable: (name) => name,
      pair: (name, value) => `${name}: ${value}`,
      object: () => ["{", "}"],
      list: () => ["[", "]"],
      indent: "  ",
      endsWithComma: true,
    },
    "  ",
  )};
  belvoSDK
    .createWidget(access, {
      ...options,
      callback: (link, institution) => console.log("connected", link, institution),
      onExit: ({ last_encountered_error, meta_data }) =>
        console.log("left", last_encountered_error, meta_data),
      onEvent: ({ eventName, request_id, meta_data }) =>
        console.log(eventName, "request_id:", request_id, meta_data),
    })
    .build();
}
`,
};
