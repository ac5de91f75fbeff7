import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quote } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

/** `#{`, `#$` and `#@` start an interpolation. */
const text = (value: string) => quote(value, { marks: /#(?=[{$@])/g });

const notation: Notation = {
  text,
  variable: (name) => `ENV.fetch("${name}")`,
  pair: (name, value) => `${name}: ${value}`,
  object: () => ["{", "}"],
  list: () => ["[", "]"],
  indent: "  ",
  endsWithComma: true,
};

export const ruby: Printer = {
  label: "Ruby",
  side: "server",
  file: "widget_url.rb",
  comment: "#",
  grammar: "ruby",
  usage: "Runs on your server, without a gem: ruby widget_url.rb",
  write: ({ tokenUrl, widgetUrl, body, query }) => `require "json"
require "net/http"
require "uri"

def create_widget_url
  uri = URI("${tokenUrl}")
  body = ${writeNode(body, notation, "  ")}
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = uri.scheme == "https"
  http.open_timeout = http.read_timeout = ${timeoutSeconds}
  response = http.post(uri.path, body.to_json, "Content-Type" => "application/json")
  answer = begin
    JSON.parse(response.body)
  rescue JSON::ParserError
    nil
  end
  unless answer.is_a?(Hash) && answer["access"]
    (answer.is_a?(Array) ? answer : []).each do |failure|
      warn "#{failure["code"]} #{failure["message"]} request_id: #{failure["request_id"]}"
    end
    raise "No access token. Belvo answered with status #{response.code}."
  end
  query = {
    access_token: answer["access"],
${query.map(([name, value]) => `    ${name}: ${text(value)},\n`).join("")}  }
  "${widgetUrl}?" + URI.encode_www_form(query)
end

puts create_widget_url
`,
};
