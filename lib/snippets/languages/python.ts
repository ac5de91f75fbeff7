import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quote } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

const notation: Notation = {
  text: (text) => quote(text),
  variable: (name) => `os.environ["${name}"]`,
  flag: (value) => (value ? "True" : "False"),
  pair: (name, value) => `"${name}": ${value}`,
  object: () => ["{", "}"],
  list: () => ["[", "]"],
  indent: "    ",
  endsWithComma: true,
};

export const python: Printer = {
  label: "Python (requests)",
  side: "server",
  file: "widget_url.py",
  comment: "#",
  grammar: "python",
  usage: "Runs on your server: pip install requests, then python widget_url.py",
  write: ({ tokenUrl, widgetUrl, body, query }) => `import os
import sys
from urllib.parse import urlencode

import requests


def create_widget_url():
    response = requests.post(
        "${tokenUrl}",
        json=${writeNode(body, notation, "        ")},
        timeout=${timeoutSeconds},
    )
    try:
        answer = response.json()
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or "access" not in answer:
        for failure in answer if isinstance(answer, list) else []:
            print(
                failure.get("code"),
                failure.get("message"),
                "request_id:",
                failure.get("request_id"),
                file=sys.stderr,
            )
        raise RuntimeError(f"No access token. Belvo answered with status {response.status_code}.")
    query = {
        "access_token": answer["access"],
${query.map(([name, value]) => `        "${name}": ${quote(value)},\n`).join("")}    }
    return "${widgetUrl}?" + urlencode(query)


if __name__ == "__main__":
    print(create_widget_url())
`,
};
