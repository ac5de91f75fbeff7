/** A command of HTTPie: `http POST host/path id=$ID fetch_resources:='["ACCOUNTS"]'`. */

import { parse } from "shell-quote";
import { isObject, type JsonObject } from "@/lib/widget/json";
import { parseJson } from "@/lib/widget/parse-json";
import { environmentOf } from "./hosts";
import type { Recognised, Secret } from "./found";
import { otherRequest } from "./other-requests";

/** A line that begins with the command, whatever its prompt. */
const command = /^[ \t]{0,20}(?:[$%>#] ?)?(?:https?|xhs?)[ \t]+(?=[^\n]*\bapi\/)/m;

/** A name, how its value is written, and the value. */
const item = /^([A-Za-z_][\w[\].-]{0,120}?)(:=|==|=|:)([\s\S]*)$/;

export function recogniseHttpie(text: string): Recognised {
  const found = command.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const words = wordsOf(text.slice(start).replace(/\\\r?\n/g, " "));
  const address = words.find((word) => /[./]/.test(word) && /api\//.test(word));
  const body: Record<string, unknown> = {};
  const secrets: Secret[] = [];
  for (const word of words) {
    const [, name, mark, value = ""] = item.exec(word) ?? [];
    if (name === undefined || word === address) continue;
    if (mark === "=") put(body, name, value);
    else if (mark === ":=") put(body, name, parseJson(value) ?? value);
    else if (/^(?:authorization|cookie|x-api-key)$/i.test(name))
      secrets.push(...value.split(/\s+/).map((one) => ({ name, text: one })));
  }
  const login = words[words.findIndex((word) => /^(?:-a|--auth)$/.test(word)) + 1];
  if (login !== undefined && login !== words[0])
    secrets.push(...login.split(":").map((one) => ({ name: "--auth", text: one })));
  if (Object.keys(body).length === 0) return undefined;
  const other = otherRequest(address, body);
  if (other) return other;
  const environment = environmentOf(withScheme(address));
  const isForm = words.some((word) => /^(?:-f|--form)$/.test(word));
  const target = withScheme(address);
  return {
    kind: "curl",
    request: { body, text, ...(target !== undefined && { address: target }) },
    ...(environment && { environment }),
    ...(isForm && { usage: [{ fact: "form-encoded", how: "--form" }] }),
    secrets,
  };
}

/** The words of the first line; a variable becomes a placeholder. */
function wordsOf(script: string): readonly string[] {
  const [line = ""] = script.split("\n");
  const end = script.indexOf("'", line.length) === -1 ? line : script;
  try {
    const words = parse(end, (name) => (name === "" ? "$" : `{${name}}`));
    const stop = words.findIndex((word) => typeof word !== "string" && !("pattern" in word));
    return words.slice(0, stop === -1 ? undefined : stop).flatMap((word) => {
      if (typeof word === "string") return [word];
      return "pattern" in word ? [word.pattern] : [];
    });
  } catch {
    return [];
  }
}

function withScheme(address: string | undefined): string | undefined {
  return address === undefined || /^https?:|^\{/.test(address) ? address : `https://${address}`;
}

/** `widget[branding][company_name]=ACME` is a member of members. */
function put(body: Record<string, unknown>, name: string, value: unknown): void {
  const [first = "", ...rest] = name.split(/[[\]]+/).filter((part) => part !== "");
  const [next] = rest;
  if (next === undefined) {
    body[first] = value;
    return;
  }
  const known: unknown = body[first];
  const inner: Record<string, unknown> = isObject(known) ? { ...copy(known) } : {};
  put(
    inner,
    `${next}${rest
      .slice(1)
      .map((part) => `[${part}]`)
      .join("")}`,
    value,
  );
  body[first] = inner;
}

function copy(value: JsonObject): Record<string, unknown> {
  return { ...value };
}
