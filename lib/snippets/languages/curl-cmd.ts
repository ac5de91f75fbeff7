import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quoteAscii } from "@/lib/snippets/quote";
import { writeNode } from "@/lib/snippets/write-node";
import { jsonNotation } from "@/lib/snippets/write-json";
import { writeQuery } from "@/lib/widget/query";
import { tokenTemplate } from "@/lib/widget/widget-url";

export const curlCmd: Printer = {
  label: "curl (Windows cmd)",
  side: "server",
  file: "widget-url.cmd",
  comment: "rem",
  grammar: "dos",
  before: "@echo off\n",
  usage: "Runs as a batch file in the Windows command prompt: widget-url.cmd",
  write: ({ tokenUrl, widgetUrl, body, query }) => {
    const json = writeNode(
      body,
      { ...jsonNotation((name) => `"%${name}%"`), text: quoteAscii },
      "",
    );
    const line = json.replace(/\n\s*/g, " ").replaceAll('"', '\\"');
    const rest = writeQuery([["access_token", tokenTemplate], ...query]);
    return `curl --silent --show-error --max-time ${timeoutSeconds} --request POST "${tokenUrl}" --header "Content-Type: application/json" --data "${line}"
exit /b

The answer has the access token, or it is an array of errors with a request_id each.
Put the value of "access" into the widget URL, and open it within 10 minutes:
${widgetUrl}?${rest}
`;
  },
};
