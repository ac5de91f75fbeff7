/** A `curl` command: what it sends, and where. The words are split as a shell would, and no variable is looked up. */

import { parse } from "shell-quote";
import { isObject } from "@/lib/widget/json";
import type { Span } from "@/lib/findings/span";
import { readQuery } from "@/lib/widget/query";
import { environmentOf, placeOf } from "./hosts";
import { nothing, type Recognised, type Secret } from "./found";
import { readLiteral, type Literal } from "./literal";
import { otherRequest } from "./other-requests";
import { recogniseUrl } from "./recognise-url";

/** A line that begins with the command, whatever its prompt. */
const command = /^[ \t]{0,20}(?:[$%>#] ?)?(?:\w{1,40}=\$\()?(?:curl(?:\.exe)?|wget)[ \t]/m;

const mostCommands = 20;

export function recogniseCurl(text: string): Recognised {
  const start = command.exec(text)?.index;
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  // A command that was cut off ends within its quotes.
  const isOdd = (rest.match(/'/g)?.length ?? 0) % 2 === 1;
  const found = (isOdd ? ["'", ""] : ["", '"']).map((quote) => answersIn(`${rest}${quote}`, text));
  const answers = found.find((all) => all.some((one) => one?.kind === "curl")) ?? found.flat();
  const [first, ...others] = answers.flatMap((one) => (one?.kind === "curl" ? [one] : []));
  if (first) return others.length > 0 ? { ...first, others } : first;
  return (
    answers.find((one) => one !== undefined && one.kind !== "nothing") ??
    answers.find((one) => one !== undefined) ??
    nothing("This is a curl command, but what it sends could not be read.")
  );
}

function answersIn(script: string, text: string): readonly Recognised[] {
  const calls = commandsOf(script, hostVariables(text)).slice(0, mostCommands).map(readArguments);
  return calls.map((call) => answer(call, text));
}

/** The address that a command in the text sends to, whatever it sends. */
export function curlAddress(text: string): string | undefined {
  const start = command.exec(text)?.index;
  if (start === undefined) return undefined;
  return commandsOf(text.slice(start), hostVariables(text))
    .slice(0, mostCommands)
    .map(readArguments)
    .flatMap(({ urls }) => urls.slice(0, 1))[0];
}

interface Call {
  readonly urls: readonly string[];
  readonly data: readonly string[];
  /** True when `-G` moves the data into the query. */
  readonly isGet: boolean;
  readonly secrets: readonly Secret[];
}

function answer(call: Call, text: string): Recognised {
  const address = call.urls[0];
  const environment = environmentOf(address);
  const written = call.data.join("&");
  const sent = bodyVariable(text, written) ?? written;
  if (sent === "" || call.isGet) return answerOfAddress(call);
  if (sent.startsWith("@")) {
    return nothing("This curl command sends a file. Paste what is in the file.");
  }
  const bare = sent.replaceAll('\\"', '"');
  const literal = readLiteral(bare !== sent && /^\s*\{\s*\\"/.test(sent) ? bare : sent);
  const body = literal?.value ?? readForm(sent);
  if (!isObject(body)) {
    return nothing("This is a curl command, but what it sends is neither JSON nor a form.");
  }
  const isElsewhere = address !== undefined && !/token\/?$/.test(address.replace(/[?#].*$/s, ""));
  const other = otherRequest(address, body);
  if (other) return other;
  if (isElsewhere && !("scopes" in body) && !("widget" in body)) {
    return nothing("This curl command asks for something else than an access token.");
  }
  const open = literal && { values: literal.found.values, records: literal.found.records };
  const spans = literal && spansWithin(literal, sent, text);
  return {
    kind: "curl",
    request: {
      body,
      text,
      ...(open && { open }),
      ...(address !== undefined && { address }),
    },
    ...(!literal && { usage: [{ fact: "form-encoded", how: "-d name=value" }] }),
    ...(spans && { requestSpans: spans }),
    ...(environment && { environment }),
    secrets: call.secrets,
  };
}

/** Where the members stand in the whole text, where the command has the body as it is. */
function spansWithin(
  { found }: Literal,
  sent: string,
  text: string,
): ReadonlyMap<string, Span> | undefined {
  const at = text.indexOf(sent);
  if (at === -1) return undefined;
  return new Map(
    [...found.spans].map(([path, { start, end }]) => [path, { start: start + at, end: end + at }]),
  );
}

/** A command that only opens an address: that of the widget, perhaps. */
function answerOfAddress(call: Call): Recognised {
  const [address] = call.urls;
  if (address === undefined) return undefined;
  if (placeOf(address) === "api") {
    return nothing("This curl command calls Belvo's API without a body, so it asks for no token.");
  }
  const separator = address.includes("?") ? "&" : "?";
  const whole = call.data.length > 0 ? `${address}${separator}${call.data.join("&")}` : address;
  const found = recogniseUrl(whole);
  return found?.kind === "widget-url" ? { ...found, kind: "curl", secrets: call.secrets } : found;
}

/** Belvo takes JSON; that it was sent as a form is for a rule to say. */
function readForm(text: string): unknown {
  const entries = readQuery(text);
  return entries.length > 0 && text.includes("=") ? Object.fromEntries(entries) : undefined;
}

/** The words of each command in the text. What stands after a pipe or a separator is not an argument. */
function commandsOf(
  text: string,
  hosts: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const { script, heredoc } = withoutHeredoc(unfolded(text));
  const commands: string[][] = [];
  let isOpen = false;
  for (const word of wordsOf(script, hosts)) {
    if (word === undefined) isOpen = false;
    else if (/(?:^|\()(?:curl(?:\.exe)?|wget)$/.test(word)) {
      commands.push([]);
      isOpen = true;
    } else if (isOpen)
      commands.at(-1)?.push(word === "@-" && heredoc !== undefined ? heredoc : word);
  }
  return commands;
}

/** `HOST=https://api.belvo.com`. Other variables are not looked up: they may be secrets. */
function hostVariables(script: string): ReadonlyMap<string, string> {
  const lines = script.matchAll(
    /^[ \t]*(?:export[ \t]+|readonly[ \t]+)?(\w{1,60})=["']?(https?:\/\/[\w.-]{1,100}(?:\/[\w./-]{0,100})?)["']?[ \t;]*$/gm,
  );
  return new Map([...lines].map(([, name = "", value = ""]) => [name, value]));
}

/** `payload=$(jq -n '{…}')`, `payload='{…}'`: what the variable holds that is sent. */
function bodyVariable(script: string, sent: string): string | undefined {
  const name = /^\{(\w{1,60})\}$/.exec(sent)?.[1];
  if (name === undefined) return undefined;
  const found = new RegExp(
    `^[ \\t]*(?:local |export |readonly )?${name}=(?:\\$\\([ ]?jq\\b[^']{0,500})?'([^']{1,20000})'`,
    "m",
  ).exec(script)?.[1];
  return found?.replace(/\$(?:__)?([A-Za-z_]\w{0,60})/g, '"{$1}"');
}

/** Undefined where a command ends. A variable becomes a placeholder. */
function wordsOf(
  script: string,
  hosts: ReadonlyMap<string, string>,
): readonly (string | undefined)[] {
  try {
    return parse(script, (name) => (name === "" ? "$" : (hosts.get(name) ?? `{${name}}`))).flatMap(
      (word) => {
        if (typeof word === "string") return [word];
        if ("comment" in word) return [];
        if (word.op === "glob" && "pattern" in word) return [word.pattern];
        return ["<", ">", "(", ")"].includes(word.op) ? [] : [undefined];
      },
    );
  } catch {
    return [];
  }
}

/** One line for each command: a shell, Windows and PowerShell continue a line in their own ways. */
function unfolded(text: string): string {
  if (/\^\r?\n|\^"/.test(text)) {
    return text
      .replace(/\^\r?\n[ \t]*/g, " ")
      .replace(/\^([\s\S])/g, "$1")
      .replace(/%(\w{1,80})%/g, "{$1}");
  }
  return text.replace(/[\\`]\r?\n/g, " ");
}

/** `-d @- <<EOF` and the lines up to that word. */
function withoutHeredoc(text: string): { readonly script: string; readonly heredoc?: string } {
  const mark = /<<-?[ \t]*(['"]?)(\w{1,40})\1/.exec(text);
  const word = mark?.[2];
  if (!mark || word === undefined) return { script: text };
  const lines = text.slice(mark.index + mark[0].length).split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === word);
  const written = lines.slice(1, end === -1 ? undefined : end).join("\n");
  const heredoc =
    mark[1] === "" ? written.replace(/\$\{?([A-Za-z_]\w{0,60})\}?/g, "{$1}") : written;
  return { script: `${text.slice(0, mark.index)}${lines[0] ?? ""}`, heredoc };
}

const dataOptions = new Set([
  "-d",
  "--data",
  "--data-raw",
  "--data-binary",
  "--data-ascii",
  "--data-urlencode",
  "--json",
  "--post-data",
  "--body-data",
  "-F",
  "--form",
]);

/** The letters of curl that take a value. */
const shortWithValue = /^-[AbcCdDeEFhHKmoPQrtTuUwxXyYz]/;

const longWithValue = new Set(
  (
    "request header user url output cookie cookie-jar user-agent referer max-time connect-timeout retry retry-delay " +
    "proxy proxy-user cacert cert key write-out resolve interface oauth2-bearer upload-file range"
  )
    .split(" ")
    .map((name) => `--${name}`),
);

function readArguments(words: readonly string[]): Call {
  const urls: string[] = [];
  const data: string[] = [];
  const secrets: Secret[] = [];
  let isGet = false;
  const queue = [...words].reverse();
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    const { option, attached } = optionOf(word);
    if (option === undefined) {
      urls.push(word);
      continue;
    }
    if (option === "-G" || option === "--get") isGet = true;
    const takesValue =
      dataOptions.has(option) || longWithValue.has(option) || shortWithValue.test(option);
    if (!takesValue) {
      // Letters in one word: what follows the first may take a value.
      if (attached !== undefined && !option.startsWith("--")) queue.push(`-${attached}`);
      continue;
    }
    const value = attached ?? queue.pop() ?? "";
    if (dataOptions.has(option)) data.push(value);
    else if (option === "--url") urls.push(value);
    else secrets.push(...secretsOf(option, value));
  }
  // A value of an option that is not known here looks least like an address.
  const addresses = urls.filter((url) => /[/.{$]/.test(url));
  return { urls: addresses, data, isGet, secrets };
}

/** `-uname`, `--data=…`: the option apart from what is attached to it. */
function optionOf(word: string): { readonly option?: string; readonly attached?: string } {
  const long = /^(--[a-z][a-z0-9-]{0,40})(?:=([\s\S]*))?$/.exec(word);
  if (long?.[1]) return { option: long[1], ...(long[2] !== undefined && { attached: long[2] }) };
  const short = /^(-[A-Za-z])([\s\S]*)$/.exec(word);
  if (short?.[1]) return { option: short[1], ...(short[2] && { attached: short[2] }) };
  return {};
}

function secretsOf(option: string, value: string): readonly Secret[] {
  if (option === "-u" || option === "--user") {
    return [
      { name: option, text: value },
      ...value.split(":").map((text) => ({ name: option, text })),
    ];
  }
  const header = /^\s*(authorization|cookie|x-api-key)\s*:\s*(.*)$/is.exec(value);
  if (header?.[1] && header[2]) {
    const [name, text] = [header[1], header[2].trim()];
    // `Basic` and `Bearer` are no secrets.
    const words = text.split(/\s+/).filter((word) => word.length > 6);
    return [text, ...words].map((part) => ({ name, text: part }));
  }
  return option === "--oauth2-bearer" || option === "-b" || option === "--cookie"
    ? [{ name: option, text: value }]
    : [];
}
