import { describe, expect, it } from "vitest";
import { holdsConfig } from "./pasted";
import { readPaste } from "./read-paste";

const now = Date.UTC(2026, 0, 1);

/** None of them may come back, whatever the form. */
const canaries = {
  id: "canary-id-7f3c9a51e2",
  password: "canaryPassword#9000",
  token: "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjE3NjcyMjU2MDAsImNhbmFyeSI6MX0.Y2FuYXJ5LXNpZ25hdHVyZQ",
  cpf: "52998224725",
  dotted: "529.982.247-25",
  cnpj: "11222333000181",
  name: "Canária Ornitóloga",
  company: "Canary Birds Ltda",
};
const { id, password, token, cpf, cnpj, name, company } = canaries;

const body = {
  id,
  password,
  scopes: "read_institutions,write_links,read_consents",
  stale_in: "300d",
  [token]: "x",
  secret_of_mine: password,
  widget: {
    openfinance_feature: "consent_link_creation",
    identification_info: [{ type: "CPF", value: cpf, name }],
    note: `of ${name}, ${cpf}`,
    consent: {
      terms_and_conditions_url: "https://belvo.example/terms",
      identification_info: [
        { type: "CPF", number: canaries.dotted, name },
        { type: "CNPJ", number: cnpj, name: company },
      ],
    },
  },
};
const json = JSON.stringify(body, null, 1);
const query = `access_token=${token}&locale=pt&external_id=${cpf}&cpf=${cpf}&name=${encodeURIComponent(name)}&id=${id}&secretPassword=${encodeURIComponent(password)}&refresh=${token}&x=${token}&user=${encodeURIComponent(canaries.dotted)}&holder=${encodeURIComponent(name)}&${token}`;
const options = `{ locale: "pt", country_codes: ["BR"], external_id: "${canaries.dotted}", password: "${password}", cpf: ${cpf}, holder: "${name}", extra: "${token}" }`;
const url = `https://widget.belvo.io/?${query}`;
const collection = {
  info: { name: "x" },
  auth: { type: "basic", basic: [{ key: "password", value: password }] },
  variable: [
    { key: "secretId", value: id },
    { key: "token", value: token },
  ],
  item: [
    {
      name: `Token of ${name}`,
      event: [
        {
          listen: "test",
          script: { exec: [`const queryParams = { access_token: "${token}", locale: "pt" };`] },
        },
      ],
      request: {
        auth: { type: "basic", basic: [{ key: "username", value: id }] },
        header: [{ key: "Authorization", value: `Bearer ${token}` }],
        url: "https://sandbox.belvo.com/api/token/",
        body: { mode: "raw", raw: json },
      },
      response: [{ body: JSON.stringify({ access: token, refresh: token }) }],
    },
  ],
};

const forms: readonly (readonly [title: string, text: string])[] = [
  ["a widget URL", url],
  ["a widget URL for HTML", url.replaceAll("&", "&amp;")],
  ["a widget URL, encoded twice", encodeURIComponent(encodeURIComponent(url))],
  ["a widget URL with its query in the fragment", url.replace("?", "#/connect?")],
  ["a widget URL at a wrong host", url.replace("widget.belvo.io", `${token}.belvo.com`)],
  ["a studio URL", `http://127.0.0.1:3000/?flavour=ofda&${query}`],
  ["a query", query],
  ["a query whose beginning is cut off", query.slice("access_token=eyJ".length)],
  ["a token request", json],
  ["a token request in JavaScript", json.replace('"id":', "id:")],
  ["a token request in Python", `# ours\n${json.replace('"x"', "True")}`],
  ["a curl command", `curl -u ${id}:${password} https://sandbox.belvo.com/api/token/ -d '${json}'`],
  [
    "a curl command with a header",
    `curl https://api.belvo.com/api/token/ -H 'Authorization: Basic ${password}' -d '{"scopes":"a","note":"${password}"}'`,
  ],
  [
    "a curl command with a form",
    `curl https://api.belvo.com/api/token/ -d id=${id} -d password=canaryPassword%239000 --data-urlencode 'widget=${JSON.stringify(body.widget)}' -d scopes=a`,
  ],
  ["a collection", JSON.stringify(collection)],
  ["a call of the SDK", `belvoSDK.createWidget("${token}", ${options}).build()`],
  [
    "code",
    `const password = "${password}"; const info = [{ type: "CPF", number: "${cpf}", name: "${name}" }];
     fetch("https://sandbox.belvo.com/api/token/", { body: JSON.stringify({ id: "${id}", password, scopes: "a", widget: { consent: { identification_info: info } } }) });
     open(\`https://widget.belvo.io/?access_token=${token}&locale=pt&x=\${password}\`);`,
  ],
  [
    "code in another language",
    `params = {"access_token": "${token}", "locale": "pt", "name": "${name}"}  # python`,
  ],
  [
    "a URL with its request",
    `https://widget.belvo.io/?access_token=${token}&locale=pt&holder=${password}\n${json}`,
  ],
  ["a token", token],
  ["an answer", JSON.stringify({ access: token, refresh: token })],
  [
    "a sentence",
    `The token is ${token}, of ${name}: https://widget.belvo.io/?locale=pt&x=${token}`,
  ],
];

describe.each(forms)("%s", (_, text) => {
  const pasted = readPaste(text, now);

  it("gives nothing private back", () => {
    const written = JSON.stringify(pasted);
    const shown = [...Object.values(canaries), "canaryPassword", "Y2FuYXJ5"];
    expect(shown.filter((canary) => written.includes(canary))).toEqual([]);
  });

  it("names what was taken out", () => {
    if (holdsConfig(pasted)) expect(pasted.dropped.length).toBeGreaterThan(0);
  });

  it("still reads the rest", () => {
    if (!holdsConfig(pasted)) return;
    expect(pasted.config.locale ?? pasted.config.stale_in ?? pasted.config.scopes).toBeDefined();
  });
});

describe("a company's name", () => {
  it("is kept where it is a part of the branding", () => {
    const pasted = readPaste(
      JSON.stringify({
        scopes: "read_consents",
        widget: {
          branding: { company_name: company },
          consent: { identification_info: [{ type: "CNPJ", number: cnpj, name: company }] },
        },
      }),
      now,
    );
    expect(pasted).toMatchObject({ config: { "widget.branding.company_name": company } });
  });
});

describe("a password that is a common word", () => {
  it("takes nothing else with it", () => {
    const pasted = readPaste(
      '{"id":"emulator","password":"emulator","scopes":"a","sent_to":"the emulator"}',
      now,
    );
    expect(pasted).toMatchObject({
      unread: [{ name: "sent_to", value: "the emulator" }],
      dropped: ["id", "password"],
    });
  });
});
