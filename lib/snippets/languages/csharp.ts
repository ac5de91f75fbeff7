import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quote } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

const notation: Notation = {
  text: (text) => quote(text),
  variable: (name) => `Environment.GetEnvironmentVariable("${name}")`,
  pair: (name, value) => `["${name}"] = ${value}`,
  object: () => ["new Dictionary<string, object?> {", "}"],
  list: (isPlain) => [isPlain ? "new[] { " : "new object[] {", isPlain ? " }" : "}"],
  indent: "    ",
  endsWithComma: true,
};

export const csharp: Printer = {
  label: "C#",
  side: "server",
  file: "Program.cs",
  comment: "//",
  grammar: "csharp",
  usage: "Runs on your server, with .NET 8 or later: dotnet run",
  write: ({ tokenUrl, widgetUrl, body, query }) => `using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;

var body = ${writeNode(body, notation, "")};
using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(${timeoutSeconds}) };
using var response = await client.PostAsJsonAsync("${tokenUrl}", body);
var text = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    try
    {
        foreach (var failure in JsonDocument.Parse(text).RootElement.EnumerateArray())
        {
            var parts = new[] { "code", "message", "request_id" }
                .Select(key => failure.TryGetProperty(key, out var value) ? $"{key}: {value}" : "");
            Console.Error.WriteLine(string.Join(" ", parts));
        }
    }
    catch (Exception problem) when (problem is JsonException or InvalidOperationException)
    {
        Console.Error.WriteLine("The answer is not Belvo's array of errors.");
    }
    throw new HttpRequestException($"No access token. Belvo answered with status {(int)response.StatusCode}.");
}
var access = JsonDocument.Parse(text).RootElement.GetProperty("access").GetString();
var query = new FormUrlEncodedContent(new Dictionary<string, string?> {
    ["access_token"] = access,
${query.map(([name, value]) => `    ["${name}"] = ${quote(value)},\n`).join("")}});
Console.WriteLine("${widgetUrl}?" + await query.ReadAsStringAsync());
`,
};
