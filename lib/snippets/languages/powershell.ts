import type { VariableName } from "@/lib/snippets/node";
import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quoteAscii } from "@/lib/snippets/quote";
import { jsonNotation } from "@/lib/snippets/write-json";
import { writeNode } from "@/lib/snippets/write-node";
import { writeQuery } from "@/lib/widget/query";

const places: Readonly<Record<VariableName, string>> = {
  BELVO_SECRET_ID: "id",
  BELVO_SECRET_PASSWORD: "password",
  USER_CPF: "widget.consent.identification_info[0].number",
  USER_NAME: "widget.consent.identification_info[0].name",
};

export const powershell: Printer = {
  label: "PowerShell",
  side: "server",
  file: "widget-url.ps1",
  comment: "#",
  grammar: "powershell",
  usage: "Runs in Windows PowerShell 5.1 and in PowerShell 7: ./widget-url.ps1",
  write: ({ tokenUrl, widgetUrl, body, query, variables }) => {
    const rest = writeQuery(query);
    // ASCII without a quote needs no escapes, and survives the encoding that version 5.1 reads files in.
    const json = writeNode(body, { ...jsonNotation((name) => `"$${name}"`), text: quoteAscii }, "");
    return `$body = ConvertFrom-Json '${json}'
${variables.map((name) => `$body.${places[name]} = $env:${name}\n`).join("")}$json = [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json $body -Depth 10))
try {
  $answer = Invoke-RestMethod -Method Post -Uri '${tokenUrl}' -ContentType 'application/json' -TimeoutSec ${timeoutSeconds} -Body $json
} catch {
  # An array of errors: code, message and request_id of each.
  [Console]::Error.WriteLine("No access token. $($_.ErrorDetails.Message)")
  exit 1
}
$access = $answer.access
@"
${widgetUrl}?access_token=$access${rest === "" ? "" : `&${rest}`}
"@
`;
  },
};
