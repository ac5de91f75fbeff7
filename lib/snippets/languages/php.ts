import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quote } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

const text = (value: string) => quote(value, { marks: /\$/g, control: (code) => `\\u{${code}}` });

const notation: Notation = {
  text,
  variable: (name) => `getenv("${name}")`,
  pair: (name, value) => `"${name}" => ${value}`,
  object: () => ["[", "]"],
  list: () => ["[", "]"],
  indent: "    ",
  endsWithComma: true,
};

export const php: Printer = {
  label: "PHP",
  side: "server",
  file: "widget-url.php",
  comment: "//",
  grammar: "php",
  before: "<?php\n",
  usage: "Runs on your server, with PHP 8: php widget-url.php",
  write: ({ tokenUrl, widgetUrl, body, query }) => `function createWidgetUrl(): string
{
    $body = ${writeNode(body, notation, "    ")};
    $request = curl_init("${tokenUrl}");
    curl_setopt($request, CURLOPT_POST, true);
    curl_setopt($request, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
    curl_setopt($request, CURLOPT_HTTPHEADER, ["Content-Type: application/json"]);
    curl_setopt($request, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($request, CURLOPT_TIMEOUT, ${timeoutSeconds});
    $text = curl_exec($request);
    $status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);
    $answer = is_string($text) ? json_decode($text, true) : null;
    if (!is_array($answer) || !isset($answer["access"])) {
        foreach (is_array($answer) ? $answer : [] as $failure) {
            if (is_array($failure)) {
                error_log(implode(" ", [
                    $failure["code"] ?? "",
                    $failure["message"] ?? "",
                    "request_id:",
                    $failure["request_id"] ?? "",
                ]));
            }
        }
        throw new RuntimeException("No access token. Belvo answered with status $status.");
    }
    $query = [
        "access_token" => $answer["access"],
${query.map(([name, value]) => `        "${name}" => ${text(value)},\n`).join("")}    ];
    return "${widgetUrl}?" . http_build_query($query);
}

echo createWidgetUrl(), PHP_EOL;
`,
};
