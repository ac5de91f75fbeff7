/** Writes one token request as each of many languages would, in several styles. */

interface Body {
  readonly scopes: string;
  readonly link_id?: string;
  readonly stale_in?: string;
  readonly fetch_resources?: readonly string[];
}

const api = "https://sandbox.belvo.com/api/token/";

interface Style {
  readonly pair: (key: string, value: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly whole: (pairs: readonly string[]) => string;
}

const q = (text: string) => `"${text}"`;
const s = (text: string) => `'${text}'`;

function written({ pair, list, whole }: Style, body: Body, quote = q): string {
  const pairs = [
    pair("id", "secretId"),
    pair("password", "secretPassword"),
    ...Object.entries(body).map(([key, value]: [string, string | readonly string[]]) =>
      pair(key, typeof value === "string" ? quote(value) : list(value.map(quote))),
    ),
  ];
  return whole(pairs);
}

const braces = (pairs: readonly string[]) => `{ ${pairs.join(", ")} }`;
const square = (items: readonly string[]) => `[${items.join(", ")}]`;

export const languages: Readonly<Record<string, (body: Body) => string>> = {
  "JavaScript, inline": (body) =>
    `await axios.post("${api}", ${written({ pair: (k, v) => `${k}: ${v}`, list: square, whole: braces }, body)});`,
  "TypeScript, constant": (body) =>
    `const body: TokenRequest = ${written({ pair: (k, v) => `${k}: ${v}`, list: square, whole: braces }, body)} as const;\nconst r = await fetch<Token>("${api}", { method: "POST", body: JSON.stringify(body) });`,
  "JavaScript, added later": (body) =>
    `const body = {};\n${written({ pair: (k, v) => `body.${k} = ${v};`, list: square, whole: (p) => p.join("\n") }, body, s)}\nawait http.post('${api}', body);`,
  Python: (body) =>
    `payload = ${written({ pair: (k, v) => `    "${k}": ${v},`, list: square, whole: (p) => `{\n${p.join("\n")}\n}` }, body)}\nresponse = requests.post(f"${api}", json=payload, timeout=10)`,
  "Python, subscripts": (body) =>
    `payload = dict()\n${written({ pair: (k, v) => `payload["${k}"] = ${v}`, list: square, whole: (p) => p.join("\n") }, body)}\nrequests.post("${api}", data=json.dumps(payload), headers=headers)`,
  Ruby: (body) =>
    `body = { ${written({ pair: (k, v) => `${k}: ${v}`, list: square, whole: (p) => p.join(", ") }, body, s)} }\nHTTParty.post '${api}', body: body.to_json, headers: headers`,
  "Ruby, rockets": (body) =>
    `Faraday.post("${api}", ${written({ pair: (k, v) => `:${k} => ${v}`, list: square, whole: braces }, body)}.to_json, headers)`,
  PHP: (body) =>
    `$body = ${written({ pair: (k, v) => `  '${k}' => ${v.startsWith("secret") ? `$${v}` : v},`, list: square, whole: (p) => `[\n${p.join("\n")}\n]` }, body, s)};\n$response = $client->post('${api}', ['json' => $body]);`,
  Go: (body) =>
    `payload := map[string]interface{}{\n${written({ pair: (k, v) => `\t"${k}": ${v},`, list: (i) => `[]string{${i.join(", ")}}`, whole: (p) => p.join("\n") }, body)}\n}\ndata, _ := json.Marshal(payload)\nreq, err := http.NewRequest("POST", "${api}", bytes.NewBuffer(data))`,
  "C#": (body) =>
    `var body = new { ${written({ pair: (k, v) => `${k} = ${v}`, list: (i) => `new[] { ${i.join(", ")} }`, whole: (p) => p.join(", ") }, body)} };\nvar response = await client.PostAsJsonAsync("${api}", body);`,
  "Java, setters": (body) =>
    `Map<String, Object> body = new HashMap<>();\n${written({ pair: (k, v) => `body.put("${k}", ${v});`, list: (i) => `List.of(${i.join(", ")})`, whole: (p) => p.join("\n") }, body)}\nToken token = rest.postForObject("${api}", body, Token.class);`,
  Kotlin: (body) =>
    `val body = mapOf(${written({ pair: (k, v) => `"${k}" to ${v}`, list: (i) => `listOf(${i.join(", ")})`, whole: (p) => p.join(", ") }, body)})\nclient.post("${api}") {\n  contentType(ContentType.Application.Json)\n  setBody(body)\n}`,
  Swift: (body) =>
    `let body: [String: Any] = ${written({ pair: (k, v) => `"${k}": ${v}`, list: square, whole: square }, body)}\nvar request = URLRequest(url: URL(string: "${api}")!)\nrequest.httpBody = try JSONSerialization.data(withJSONObject: body)`,
  Dart: (body) =>
    `final response = await http.post(\n  Uri.parse('${api}'),\n  body: jsonEncode(${written({ pair: (k, v) => `'${k}': ${v}`, list: square, whole: braces }, body, s)}),\n);`,
  Rust: (body) =>
    `let body = json!(${written({ pair: (k, v) => `"${k}": ${v}`, list: square, whole: braces }, body)});\nlet res = client.post("${api}").json(&body).send().await?;`,
  Elixir: (body) =>
    `body = %{${written({ pair: (k, v) => `${k}: ${v}`, list: square, whole: (p) => p.join(", ") }, body)}}\nHTTPoison.post("${api}", Jason.encode!(body), headers)`,
};
