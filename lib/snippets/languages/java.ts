import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quote } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

const notation: Notation = {
  // Java reads \u escapes before literals; none of these is a quote or the end of a line.
  text: (text) => quote(text),
  variable: (name) => `System.getenv("${name}")`,
  pair: (name, value) => `Map.entry("${name}", ${value})`,
  object: () => ["Map.ofEntries(", ")"],
  list: () => ["List.of(", ")"],
  indent: "    ",
  endsWithComma: false,
};

export const java: Printer = {
  label: "Java",
  side: "server",
  file: "WidgetUrl.java",
  comment: "//",
  grammar: "java",
  usage: "Runs on your server, with Java 17 or later and no library: java WidgetUrl.java",
  write: ({ tokenUrl, widgetUrl, body, query }) => `import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class WidgetUrl {
    public static void main(String[] arguments) throws Exception {
        System.out.println(createWidgetUrl());
    }

    static String createWidgetUrl() throws Exception {
        Map<String, Object> body = ${writeNode(body, notation, "        ")};
        HttpRequest request = HttpRequest.newBuilder(URI.create("${tokenUrl}"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(${timeoutSeconds}))
            .POST(HttpRequest.BodyPublishers.ofString(json(body)))
            .build();
        HttpResponse<String> response = HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString());
        Matcher access = Pattern.compile("\\"access\\"\\\\s*:\\\\s*\\"([^\\"]+)\\"").matcher(response.body());
        if (response.statusCode() >= 300 || !access.find()) {
            // An array of errors. With a JSON library, read code, message and request_id of each.
            Pattern.compile("\\"(code|message|request_id)\\"\\\\s*:\\\\s*\\"([^\\"]*)\\"").matcher(response.body())
                .results().forEach(found -> System.err.println(found.group(1) + ": " + found.group(2)));
            throw new IllegalStateException(
                "No access token. Belvo answered with status " + response.statusCode() + ".");
        }
        List<String[]> query = List.of(
            new String[] {"access_token", access.group(1)}${query.map(([name, value]) => `,\n            new String[] {"${name}", ${quote(value)}}`).join("")}
        );
        return "${widgetUrl}?" + query.stream()
            .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

    /** Use your JSON library instead, if you have one. */
    static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WidgetUrl::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String text) {
            return text.chars()
                .mapToObj(one -> one < 32 || one == '"' || one == '\\\\' ? String.format("\\\\u%04x", one) : String.valueOf((char) one))
                .collect(Collectors.joining("", "\\"", "\\""));
        }
        return String.valueOf(value);
    }
}
`,
};
