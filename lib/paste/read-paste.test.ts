import { describe, expect, it } from "vitest";
import { holdsConfig } from "./pasted";
import { readPaste } from "./read-paste";

const now = Date.UTC(2026, 0, 1);
const token = "eyJhbGciOiJIUzUxMiJ9.eyJ0b2tlbl90eXBlIjoiYWNjZXNzIiwiZXhwIjoxfQ.c2lnbmF0dXJl";
const url = `https://widget.belvo.io/?access_token=${token}&locale=pt&country_codes=BR,MX&institution_types=retail`;
const settings = { locale: "pt", country_codes: ["BR", "MX"], institution_types: ["retail"] };
const body = {
  id: "$BELVO_SECRET_ID",
  password: "$BELVO_SECRET_PASSWORD",
  scopes: "read_institutions,write_links",
  stale_in: "300d",
  fetch_resources: ["ACCOUNTS", "OWNERS"],
  widget: { branding: { company_name: "ACME", social_proof: true } },
};
const fields = {
  stale_in: "300d",
  fetch_resources: ["ACCOUNTS", "OWNERS"],
  "widget.branding.company_name": "ACME",
  "widget.branding.social_proof": true,
};
const json = JSON.stringify(body, null, 2);
const escaped = JSON.stringify(body).replaceAll('"', '\\"');
const api = "https://sandbox.belvo.com/api/token/";

function read(text: string) {
  const pasted = readPaste(text, now);
  if (!holdsConfig(pasted)) throw new Error(pasted.message);
  return pasted;
}

const messageOf = (text: string) => {
  const pasted = readPaste(text, now);
  return !holdsConfig(pasted) ? pasted.message : `understood as ${pasted.kind}`;
};

describe("a widget URL", () => {
  it.each([
    ["whole", url],
    ["in quotes", `"${url}",`],
    ["in backticks, with a semicolon", `\`${url}\`;`],
    ["in angle brackets", `<${url}>`],
    ["with line breaks and indentation", url.replaceAll("&", "\n    &")],
    ["with line breaks after the separators", url.replaceAll("&", "&\r\n")],
    ["with tabs", url.replaceAll("&", "\t&\t")],
    ["with spaces around the separators", url.replaceAll("&", " & ")],
    ["broken within a name, as mail does", url.replace("country_codes", "country_\r\ncodes")],
    ["a parameter a line, without separators", url.replaceAll("&", "\n")],
    ["escaped for HTML", url.replaceAll("&", "&amp;")],
    ["escaped for HTML by number", url.replaceAll("&", "&#38;")],
    ["escaped for JSON", url.replaceAll("/", "\\/").replaceAll("&", "\\u0026")],
    ["with a fragment", `${url}#top`],
    ["without a scheme", url.replace("https://", "")],
    ["without the name of its scheme", url.replace("https:", "")],
    ["percent-encoded as a whole", encodeURIComponent(url)],
    ["percent-encoded twice as a whole", encodeURIComponent(encodeURIComponent(url))],
    ["with values that are percent-encoded", url.replace("BR,MX", "BR%2CMX")],
    ["with values that are percent-encoded twice", url.replace("BR,MX", "BR%252CMX")],
    ["in a page", `<a href="${url.replaceAll("&", "&amp;")}">Connect</a>`],
    ["in a sentence", `Please open ${url}.`],
    ["in Markdown", `See [the widget](${url}) there.`],
    ["in a block of Markdown", `\`\`\`\n${url}\n\`\`\``],
  ])("is read %s", (_, text) => {
    const pasted = read(text);
    expect(pasted.kind).toBe("widget-url");
    expect(pasted.config).toEqual({ flavour: "multi_region", ...settings });
    expect(pasted.unread).toEqual([]);
    expect(pasted.dropped).toEqual(["access_token"]);
  });

  it("is read as far as it goes when its end was cut off", () => {
    const pasted = read(url.slice(0, -"itution_types=retail".length));
    expect(pasted.config).toMatchObject({ locale: "pt", country_codes: ["BR", "MX"] });
    expect(pasted.unread).toMatchObject([{ name: "inst", value: "" }]);
  });

  it.each(["cess_token=", "", "J9."])(
    "is read from where its beginning was cut off (%j)",
    (rest) => {
      const pasted = read(`${rest}${token.slice(3)}&locale=pt&country_codes=BR`);
      expect(pasted.kind).toBe("query");
      expect(pasted.config).toMatchObject({ locale: "pt", country_codes: ["BR"] });
      expect(pasted.dropped).toHaveLength(1);
      expect(JSON.stringify(pasted)).not.toContain(token.slice(10, 30));
    },
  );

  it("tells when its token expires, and what it is", () => {
    expect(read(url).token).toEqual({ type: "access", expiresAt: 1000 });
    expect(read(url.replace(token, "{TOKEN}")).token).toEqual({ type: "unreadable" });
    expect(read("https://widget.belvo.io/?locale=pt").token).toBeUndefined();
  });

  it("leaves its flavour open where nothing tells it", () => {
    expect(read(url).flavour).toBeUndefined();
    expect(read(`${url}&integration_type=openfinance`).flavour).toBe("ofda");
  });

  it("is known at a wrong host, at the portal and at the emulator", () => {
    expect(read(url.replace("widget.belvo.io", "connect.belvo.com")).kind).toBe("widget-url");
    expect(read(url.replace("widget.belvo.io", "widget.example")).kind).toBe("widget-url");
    expect(read("https://meuportal.belvo.com/?mode=landing").kind).toBe("widget-url");
    expect(
      read(url.replace("https://widget.belvo.io/", "http://127.0.0.1:3000/emulator/widget")),
    ).toMatchObject({ kind: "widget-url", environment: "emulator" });
  });

  it("keeps what it does not know, and reads what stands behind a #", () => {
    expect(read(`${url}&country=BR`).unread).toMatchObject([{ name: "country", value: "BR" }]);
    const shape = read(`https://widget.belvo.io/#/connect?token=${token}&locale=pt`);
    expect(shape.config).toMatchObject({ locale: "pt" });
    expect(shape.dropped).toEqual(["token"]);
  });

  it("comes with the token request below it", () => {
    const pasted = read(`${url}\n\n${json}`);
    expect(pasted.kind).toBe("widget-url");
    expect(pasted.config).toEqual({ flavour: "multi_region", ...settings, ...fields });
  });
});

describe("a studio URL", () => {
  it.each([
    "http://127.0.0.1:3000/?flavour=ofda&environment=sandbox&locale=pt",
    "http://localhost:3000/?flavour=ofda&environment=sandbox&locale=pt",
    "localhost:3000/?flavour=ofda&environment=sandbox&locale=pt",
    "/?flavour=ofda&environment=sandbox&locale=pt",
    "?flavour=ofda&environment=sandbox&locale=pt",
    "flavour=ofda&environment=sandbox&locale=pt",
    "https://studio.example/?flavour=ofda&environment=sandbox&locale=pt#x",
  ])("is read as %s", (text) => {
    expect(read(text)).toMatchObject({
      kind: "studio-url",
      flavour: "ofda",
      environment: "sandbox",
      config: { flavour: "ofda", environment: "sandbox", locale: "pt" },
    });
  });

  it("may hold nothing", () => {
    expect(read("/").config).toEqual({ flavour: "multi_region" });
  });
});

describe("a query", () => {
  it.each([
    "?locale=pt&country_codes=BR%2CMX&institution_types=retail",
    "&locale=pt&country_codes=BR,MX&institution_types=retail",
    "locale=pt&country_codes=BR,MX&institution_types=retail",
    "locale=pt\ncountry_codes=BR,MX\ninstitution_types=retail",
    "locale%3Dpt%26country_codes%3DBR%2CMX%26institution_types%3Dretail",
  ])("is read as %j", (text) => {
    const pasted = read(text);
    expect(pasted.kind).toBe("query");
    expect(pasted.config).toEqual({ flavour: "multi_region", ...settings });
  });

  it("is known by a misspelt name", () => {
    expect(read("instituion_types=retail").unread).toMatchObject([{ name: "instituion_types" }]);
  });
});

describe("a token request", () => {
  it.each([
    ["JSON", json],
    ["JSON in one line", JSON.stringify(body)],
    [
      "JSON with comments and trailing commas",
      `// what we send\n${json.replace('"stale_in"', '/* days */ "stale_in"').replace("true\n", "true,\n")}`,
    ],
    [
      "an object of JavaScript",
      `{ id: process.env.ID, 'password': secrets.get("pw"), scopes: ["read_institutions", "write_links"].join(","),
         stale_in: \`300d\`, fetch_resources: ["ACCOUNTS", ...["OWNERS"]], link_id: undefined,
         widget: { branding: { company_name: "AC" + "ME", social_proof: true } } };`,
    ],
    [
      "a dict of Python",
      `{
        'id': os.environ["BELVO_SECRET_ID"],  # from the vault
        "password": f"{password}",
        'scopes': 'read_institutions,write_links', "stale_in": "300d",
        'fetch_resources': ["ACCOUNTS", "OWNERS"],
        "widget": {"branding": {"company_name": """ACME""", "social_proof": True}},
      }`,
    ],
    ["JSON with placeholders of a collection", json.replace('"$BELVO_SECRET_ID"', "{{secretId}}")],
    ["a block of Markdown", `\`\`\`json\n${json}\n\`\`\``],
  ])("is read as %s", (_, text) => {
    const pasted = read(text);
    expect(pasted.kind).toBe("token-request");
    expect(pasted.flavour).toBe("multi_region");
    expect(pasted.config).toEqual({ flavour: "multi_region", ...fields });
    expect(pasted.dropped).toEqual(["id", "password"]);
  });

  it("may have keys that objects have by themselves", () => {
    const pasted = read('{"scopes":"a","__proto__":{"polluted":1},"constructor":{"prototype":1}}');
    expect(pasted.unread.map(({ name }) => name)).toContain("__proto__.polluted");
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a curl command", () => {
  it.each([
    ["single quotes", `curl -X POST ${api} -H 'Content-Type: application/json' -d '${json}'`],
    ["double quotes", `curl --request POST --url "${api}" --data "${escaped}"`],
    ["continued lines", `$ curl ${api} \\\n  -H 'Accept: */*' \\\n  --data-raw '${json}'`],
    ["--data-binary first", `curl --data-binary '${json}' --compressed '${api}'`],
    ["--json and -u", `curl -sS --json '${json}' -u user-name:pass-word ${api}`],
    ["-d without a space", `curl -XPOST -d'${json}' ${api}`],
    ["letters in one word", `curl -sSLd '${json}' ${api}`],
    ["--data with =", `curl ${api} --data='${json}'`],
    ["Windows", `curl -X POST "${api}" ^\r\n  -H "Accept: a" ^\r\n  -d "${escaped}"`],
    ["PowerShell", `curl.exe -X POST "${api}" \`\n -d '${escaped}'`],
    ["a here-document", `curl ${api} -d @- <<'EOF'\n${json}\nEOF`],
    ["a variable in the quotes", `curl ${api} -d '${json.replace("$BELVO_SECRET_ID", `'"$ID"'`)}'`],
    ["a prompt and prose before it", `Run this:\n\n$ curl ${api} -d '${json}'`],
    ["the second of two commands", `curl https://example.com\ncurl ${api} -d '${json}'`],
  ])("is read with %s", (_, text) => {
    const pasted = read(text);
    expect(pasted).toMatchObject({ kind: "curl", environment: "sandbox", flavour: "multi_region" });
    expect(pasted.config).toEqual({ flavour: "multi_region", environment: "sandbox", ...fields });
    expect(pasted.dropped).toEqual(expect.arrayContaining(["id", "password"]));
  });

  it("tells the environment by where it posts", () => {
    const command = (to: string) => `curl ${to} -d '${json}'`;
    expect(read(command("https://api.belvo.com/api/token/")).environment).toBe("production");
    expect(read(command("http://127.0.0.1:3000/emulator/api/token/")).environment).toBe("emulator");
    expect(read(command("https://proxy.example/api/token/")).environment).toBeUndefined();
  });

  it("may send a form, and may open the widget", () => {
    expect(
      read(`curl ${api} -d scopes=read_institutions,write_links -d stale_in=300d`),
    ).toMatchObject({ kind: "curl", config: { stale_in: "300d" } });
    expect(read(`curl '${url}'`)).toMatchObject({ kind: "curl", config: settings });
    expect(read(`curl -G https://widget.belvo.io/ -d locale=pt`).config).toMatchObject({
      locale: "pt",
    });
  });
});

describe("a collection", () => {
  const script = [
    "const queryParams = {",
    "  access_token: pm.response.json().access,",
    "  locale: 'pt', country_codes: 'BR,MX',",
    "  institution_types: pm.environment.get('types') || 'retail',",
    "};",
    "const query = Object.keys(queryParams).map((key) => `${key}=${queryParams[key]}`).join('&');",
    "console.log(`https://widget.belvo.io/?${query}`);",
  ];
  const request = {
    method: "POST",
    auth: { type: "basic", basic: [{ key: "username", value: "{{secretId}}" }] },
    url: { raw: "{{baseUrl}}/api/token/", host: ["{{baseUrl}}"], path: ["api", "token", ""] },
    body: { mode: "raw", raw: json.replace('"300d"', "{{staleIn}}") },
  };
  const event = [{ listen: "test", script: { exec: script, type: "text/javascript" } }];
  const collection = {
    info: { name: "Widget", schema: "https://schema.getpostman.com/json/collection/v2.1.0/" },
    variable: [{ key: "baseUrl", value: "https://api.belvo.com" }],
    item: [
      { name: "Institutions", request: { method: "GET", url: "{{baseUrl}}/api/institutions/" } },
      {
        name: "Generate access_token",
        item: [
          { name: "Multi-region", event, request },
          {
            name: "Update",
            request: {
              ...request,
              body: { mode: "raw", raw: '{"link_id":"{{link}}","scopes":"a"}' },
            },
          },
        ],
      },
    ],
  };

  it("offers its requests, and speaks for the first that holds a token request", () => {
    const pasted = read(JSON.stringify(collection));
    if (pasted.kind !== "collection") throw new Error(pasted.kind);
    expect(pasted.requests.map(({ name, flavour }) => [name, flavour])).toEqual([
      ["Generate access_token / Multi-region", "multi_region"],
      ["Generate access_token / Update", "multi_region_update"],
    ]);
    expect(pasted.main).toBe(0);
    expect(pasted.environment).toBe("production");
    expect(pasted.config).toEqual({
      flavour: "multi_region",
      environment: "production",
      ...fields,
      stale_in: "{{staleIn}}",
      ...settings,
    });
  });

  it("may be one item, one event, or the script alone", () => {
    expect(read(JSON.stringify(collection.item[1]?.item?.[0])).config).toMatchObject(settings);
    expect(read(JSON.stringify(event[0]))).toMatchObject({ kind: "collection", config: settings });
    expect(read(script.join("\n"))).toMatchObject({ kind: "code", config: settings });
  });

  it("may have its script in a folder", () => {
    const inFolder = { ...collection, event, item: [{ name: "Token", request }] };
    expect(read(JSON.stringify(inFolder)).config).toMatchObject(settings);
  });
});

describe("a call of the SDK", () => {
  const options =
    "{ locale: 'pt', country_codes: ['BR', 'MX'], institution_types: ['retail'], callback: (link) => {} }";
  it.each([
    ["written out", `belvoSDK.createWidget(token, ${options}).build()`],
    [
      "with a name for its options",
      `const config = ${options};\nbelvoSDK.createWidget(token, config).build();`,
    ],
    [
      "in a page",
      `<div id="belvo"></div><script src="x.js" async></script>\n<script>belvoSDK.createWidget(t, ${options}).build()</script>`,
    ],
    [
      "in TypeScript",
      `const run = (token: string): void => belvoSDK.createWidget(token as string, ${options}).build();`,
    ],
  ])("is read %s", (_, text) => {
    const pasted = read(text);
    expect(pasted.kind).toBe("sdk-call");
    expect(pasted.config).toEqual({ flavour: "multi_region", ...settings });
  });
});

describe("code that builds the URL", () => {
  it.each([
    [
      "URLSearchParams of an object",
      `const url = "https://widget.belvo.io/?" + new URLSearchParams({ access_token: token, locale: "pt", country_codes: ["BR", "MX"].join(","), institution_types: "retail" });`,
    ],
    [
      "URLSearchParams of pairs",
      `open(\`https://widget.belvo.io/?\${new URLSearchParams([["access_token", t], ["locale", "pt"], ["country_codes", "BR,MX"], ["institution_types", "retail"]])}\`)`,
    ],
    [
      "append and set",
      `const params = new URLSearchParams();
       params.append("access_token", data.access); params.append("locale", "es");
       params.set("locale", "pt");
       if (isBrazil) { params.append('country_codes', 'BR,MX'); }
       params.append("institution_types", types || "retail");`,
    ],
    [
      "searchParams of a URL",
      `const url = new URL("https://widget.belvo.io/");
       url.searchParams.set("access_token", token);
       url.searchParams.set("locale", "pt");
       url.searchParams.set("country_codes", ["BR", "MX"]);
       url.searchParams.set("institution_types", "retail");`,
    ],
    [
      "a template",
      "const url = `https://widget.belvo.io/?access_token=${token}&locale=${'pt'}&country_codes=BR,MX&institution_types=retail`;",
    ],
    [
      "a sum of strings",
      `"https://widget.belvo.io/?access_token=" + token + "&locale=pt&country_codes=" + "BR,MX" + '&institution_types=retail'`,
    ],
    [
      "an object that is joined",
      `const params = { access_token: token, locale: "pt", country_codes: "BR,MX", institution_types: "retail" };
       return base + "?" + Object.entries(params).map(([key, value]) => key + "=" + value).join("&");`,
    ],
    [
      "TypeScript",
      `export class Widget { private url?: string; open(token: string): void {
         const params = new URLSearchParams({ access_token: token, locale: 'pt', country_codes: 'BR,MX', institution_types: 'retail' });
         this.url = \`https://widget.belvo.io/?\${params}\`; } }`,
    ],
    [
      "Python",
      `import urllib.parse\n# the widget\nparams = {"access_token": token, "locale": "pt", "country_codes": "BR,MX", "institution_types": "retail"}\nurl = f"https://widget.belvo.io/?{urllib.parse.urlencode(params)}"\n`,
    ],
  ])("is read from %s", (_, text) => {
    const pasted = read(text);
    expect(pasted.kind).toBe("code");
    expect(pasted.config).toEqual({ flavour: "multi_region", ...settings });
    expect(pasted.dropped).toEqual(["access_token"]);
  });

  it("may also send the token request", () => {
    const pasted = read(
      `const answer = await fetch("${api}", { method: "POST", body: JSON.stringify(${json}) });
       location.href = \`https://widget.belvo.io/?access_token=\${answer.access}&locale=pt\`;`,
    );
    expect(pasted).toMatchObject({ kind: "code", environment: "sandbox", flavour: "multi_region" });
    expect(pasted.config).toMatchObject({ ...fields, locale: "pt" });
  });
});

describe("a chain of calls", () => {
  const php =
    "['id' => $id, 'password' => $p, 'scopes' => 'read_institutions,write_links', 'stale_in' => '30d']";
  const go =
    'map[string]any{"id": id, "password": pw, "scopes": "read_institutions,write_links", "stale_in": "30d"}';

  it.each([
    ["a key pair", `Http::withBasicAuth($a, $b)->post('${api}', ${php});`],
    [
      "keys of a settings file",
      `Http::withBasicAuth(config('a.id'), config('a.pw'))->post('${api}', ${php});`,
    ],
    [
      "options",
      `Http::acceptJson()->withToken($t)->retry(3, 100)->timeout(10)->post('${api}', ${php});`,
    ],
    ["a body with a name", `$body = ${php}; Http::withBasicAuth($a, $b)->post('${api}', $body);`],
    [
      "setters",
      `resty.New().R().SetBasicAuth(id, pw).SetHeader("A", "b").SetBody(${go}).Post("${api}")`,
    ],
  ])("takes %s for no body", (_, text) => {
    const { config, uncertain } = read(text);
    expect(config).toMatchObject({ flavour: "multi_region", stale_in: "30d" });
    expect(uncertain).toEqual([]);
  });
});

describe("an address above code", () => {
  const url = "https://widget.belvo.io/?locale=pt&country_codes=BR";
  const call =
    'belvoSDK.createWidget(token, { external_id: "u-1", show_close_dialog: false }).build();';

  it.each([
    ["above", `${url}\n${call}`],
    ["below", `${call}\n\n${url}`],
  ])("is one request, and the code is another: %s", (_, text) => {
    const { requests = [] } = read(text);
    const configs = requests.map(({ config }) => config);
    expect(configs).toContainEqual(
      expect.objectContaining({ locale: "pt", country_codes: ["BR"] }),
    );
    expect(configs).toContainEqual(
      expect.objectContaining({ external_id: "u-1", show_close_dialog: false }),
    );
  });

  it("is still one URL where its lines were broken", () => {
    expect(read("https://widget.belvo.io/?locale=pt\n&country_codes=BR").config).toMatchObject({
      locale: "pt",
      country_codes: ["BR"],
    });
  });
});

describe("anything else", () => {
  it.each([
    ["", "nothing in it"],
    ["\0\x01\x02PNG", "binary"],
    ["x".repeat(1_000_001), "larger than 1 MB"],
    ["[".repeat(5000), "nested too deeply"],
    ['{"a":'.repeat(5000), "nested too deeply"],
    ["hello, how are you?", "none of the forms"],
    ["a=b&c=d", "none of the forms"],
    ["(a+)+$", "none of the forms"],
    [token, "a token and nothing else"],
    [JSON.stringify({ access: token, refresh: token }), "answer to a token request"],
    ['[{"code":"authentication_failed","request_id":"a"}]', "an error that Belvo answered"],
    ['{"name":"x","items":[]}', "none of its members"],
    ["[1, 2, 3]", "none of its items"],
    [api, "address of Belvo's API"],
    ["https://example.com/a?b=c", "not the widget's"],
    ["https://app.example/success?link=a&institution=b", "a callback"],
    [`curl ${api} -d @body.json`, "sends a file"],
    ["curl https://sandbox.belvo.com/api/institutions/", "without a body"],
    [`curl https://api.example/users -d '{"name":"x"}'`, "something else than an access token"],
    [
      '{"info":{"name":"Pets"},"item":[{"name":"x","request":{"method":"GET","url":"https://api.example/pets?access_token={{t}}&country=BR"}}]}',
      "none of its requests",
    ],
  ])("is answered with a sentence (%#)", (text, part) => {
    expect(messageOf(text)).toContain(part);
  });

  it("counts no further than a configuration goes", () => {
    const names = Array.from({ length: 2000 }, (_, index) => [`name${index}`, index]);
    expect(messageOf(JSON.stringify({ ...body, widget: Object.fromEntries(names) }))).toContain(
      "more settings",
    );
  });
});
