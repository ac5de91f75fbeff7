const ones = `[${"1,".repeat(16_000)}1]`;
const long = "x".repeat(30_000);
const doubled = (first: string, sum: (name: string) => string) =>
  [
    first,
    ...Array.from({ length: 60 }, (_, index) => `const a${index + 1} = ${sum(`a${index}`)};`),
  ].join("\n");

/** Texts that multiply themselves where somebody evaluates them. */
export const multiplying: readonly string[] = [
  `f(new URLSearchParams(${ones}.join("${long}")))`,
  `const b = "${long}"; const d = b+b+b+b; open("https://widget.belvo.io/?access_token=" + d + d + d)`,
  Array.from(
    { length: 20 },
    () => `new URLSearchParams(${ones.slice(0, 1500)}1].join("${"x".repeat(1000)}"));`,
  ).join(""),
  `${doubled(`const a0 = "${"x".repeat(1000)}";`, (name) => `${name} + ${name}`)} post("/api/token/", { scopes: a60 })`,
  `${doubled("const a0 = ['x'];", (name) => `[...${name}, ...${name}]`)} post("/api/token/", { scopes: "a", fetch_resources: a60 })`,
  `${doubled("const a0 = { scopes: 'a' };", (name) => `{ x: ${name}, y: ${name}, ...${name} }`)} post("/api/token/", a60)`,
  `${doubled("const a0 = { locale: 'pt' };", (name) => `c ? ${name} : ${name}`)} belvoSDK.createWidget(t, a60).build()`,
  `s = "${"%s".repeat(15_000)}".format(${"x,".repeat(15_000)})`,
  `const x = \`\${${"`${".repeat(2000)}`,
  `post("/api/token/", { scopes: ${"a ? b : ".repeat(4000)}c })`,
  `post("/api/token/", { ${Array.from({ length: 3000 }, (_, index) => `...(c${index} && { x${index}: 1 }),`).join("")} scopes: "a" })`,
  Array.from({ length: 1500 }, (_, index) => `post("/api/token/", { scopes: "a${index}" });`).join(
    "\n",
  ),
  `const p = new URLSearchParams();${Array.from({ length: 1500 }, (_, index) => `p.append("locale", "a${index}");`).join("")}open("https://widget.belvo.io/?" + p)`,
  `${doubled("a0 = dict(locale='pt')", (name) => `dict(**${name}, **${name})`).replaceAll("const ", "")} open("https://widget.belvo.io/?" + urlencode(a60))`,
  `${doubled("a0 = ['x']", (name) => `list(*${name}, *${name})`).replaceAll("const ", "")} post("/api/token/", { scopes: "a", fetch_resources: a60 })`,
  `${doubled("const a0 = ['x'];", (name) => `${name}.concat(${name})`)} post("/api/token/", { scopes: "a", fetch_resources: a60 })`,
  `${doubled("const a0 = { locale: 'pt' };", (name) => `new URLSearchParams(${name}, ${name})`)} open("https://widget.belvo.io/?" + a60)`,
  `q = {}\n${'q |= {"locale": "pt", **q}\n'.repeat(2000)}open("https://widget.belvo.io/?" + urlencode(q))`,
  `b = {}\n${Array.from({ length: 2000 }, (_, index) => `b["k${index}"] = b`).join("\n")}\nrequests.post("https://sandbox.belvo.com/api/token/", json=b)`,
];

const filled = (part: string, size: number) => part.repeat(Math.floor(size / part.length));
const api = "https://api.belvo.com/api/token/";
const sent = `post("${api}", { id, password, scopes: "read_institutions" });\n`;

/** Texts as large as may be pasted, of one thing again and again, or of things in each other. */
export const repeated: readonly string[] = [
  ...["scopes: a\n", "- a: b\n", "\n", "A=b\n", "locale=pt\n", "```\nscopes: a\n```\n"].map(
    (part) => filled(part, 1_000_000),
  ),
  ...["{}", "[]", '{"scopes":"read_a"}', '"{\\"scopes\\":\\"a\\"}"'].map(
    (part) => `{"x":[${filled(`${part},`, 999_000)}1]}`,
  ),
  `@@ -1 +1 @@\n${filled("+a\n-b\n", 900_000)}`,
  filled("HOST=https://api.belvo.com\n", 900_000) + `curl $HOST/api/token/ -d '{"scopes":"a"}'`,
  `@a = b\n${filled(`POST ${api}\n\n{"scopes": "{{a}}"}\n\n###\n`, 900_000)}`,
  ...[
    sent,
    'belvoSDK.createWidget(t, { locale: "pt" }).build();\n',
    "f({ ...a, scopes: 'read_a' });\n",
    "this.a = this.a + 'x';\n",
    "%w[a b] ",
    "Map<String, ",
    "x.map(y => y);",
    "interface A { a: string }\n",
    "x = a ? b : c;\n",
  ].map((part) => filled(part, 250_000)),
  `Uri.parse("https://widget.belvo.io/").buildUpon()${filled(".appendQueryParameter('locale', 'pt')", 250_000)}`,
  `TokenRequest.builder()${filled(".scopes('a')", 250_000)}`,
  `m = {};${filled("m.put('scopes', 'a');", 250_000)}post("/api/token/", m)`,
  `"${filled("{a}", 100_000)}".format(a="${long}")`,
  `String.format("${filled("%s", 60_000)}", ${filled("a,", 60_000)}a)`,
  `${"f(".repeat(90)}${sent}${")".repeat(90)}`,
  `${Array.from({ length: 3000 }, (_, index) => `send({ scopes: "read_a", link_id: x${index} });`).join("\n")}fetch("${api}", { body: JSON.stringify({ id, ...b }) })`,
  `const d = await fetch("${api}", { scopes: "a" });${filled("d.get('access_token');", 200_000)}`,
];
