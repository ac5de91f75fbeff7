import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quoteForShell } from "@/lib/snippets/quote";
import { writeJson } from "@/lib/snippets/write-json";
import { writeQuery } from "@/lib/widget/query";

export const curl: Printer = {
  label: "curl",
  side: "server",
  file: "widget-url.sh",
  comment: "#",
  grammar: "bash",
  usage: "Runs in sh, bash and zsh: sh widget-url.sh",
  write: ({ tokenUrl, widgetUrl, body, query, variables }) => {
    // A variable interrupts the single quotes.
    const text = quoteForShell(writeJson(body, (name) => `"\u0000${name}\u0000"`)).replace(
      /\u0000([A-Z_]+)\u0000/g,
      `'"$$$1"'`,
    );
    const rest = writeQuery(query);
    return `# Quotes and backslashes in a value would end its text.
json() { printf '%s' "$1" | sed 's/[\\\\"]/\\\\&/g'; }
${variables.map((name) => `${name}=$(json "$${name}")\n`).join("")}
answer=$(curl --silent --show-error --max-time ${timeoutSeconds} \\
  --request POST '${tokenUrl}' \\
  --header 'Content-Type: application/json' \\
  --data ${text})
access=$(printf '%s' "$answer" | sed -n 's/.*"access": *"\\([^"]*\\)".*/\\1/p')
if [ -z "$access" ]; then
  # An array of errors: code, message and request_id of each.
  printf 'No access token. %s\\n' "$answer" >&2
  exit 1
fi
cat <<END
${widgetUrl}?access_token=$access${rest === "" ? "" : `&${rest}`}
END
`;
  },
};
