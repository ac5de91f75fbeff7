/** The address of the API in a value, also where a call that is not known was given it. */

import { isPaymentsPath, isTokenPath } from "../hosts";
import { step } from "./budget";
import { shown } from "./holes";
import type { Looking } from "./looking";
import { known, literalOf, member, type Value } from "./value";

/** The address in a value, also where a call that is not known was given it. */
export function addressIn(looking: Looking, value: Value, depth = 0): Value | undefined {
  if (depth > 3 || !step(looking.reader.budget)) return undefined;
  switch (value.kind) {
    case "known":
    case "text": {
      const text = looking.resolver.text(value);
      return text !== undefined && isAddress(shown(text)) ? value : undefined;
    }
    case "one-of":
      return value.options.some((one) => addressIn(looking, one, depth + 1)) ? value : undefined;
    case "unknown":
      if (isAnswerOf(looking, value.name, value.given ?? [])) return undefined;
      return (value.given ?? [])
        .slice(0, 6)
        .flatMap((one) => addressIn(looking, one, depth + 1) ?? [])[0];
    case "record": {
      const url = member(
        value,
        "url",
        "uri",
        "endpoint",
        "path",
        "baseURL",
        "baseUrl",
        "CURLOPT_URL",
      );
      return url && withHost(looking, value, addressIn(looking, url, depth + 1));
    }
    case "function":
    case "list":
      return undefined;
  }
}

/** `{ hostname: "sandbox.belvo.com", path: "/api/token/" }` */
function withHost(looking: Looking, record: Value, path: Value | undefined): Value | undefined {
  const host = literalOf(member(record, "hostname", "host"));
  const text = path && looking.resolver.text(path);
  if (host === undefined || !path || text === undefined || !text.startsWith("/")) return path;
  return known(`https://${host}${text}`, path.span);
}

/** What a request was answered was given an address, too. */
function isAnswerOf(looking: Looking, name: string, given: readonly Value[]): boolean {
  const callee = name.replace(/\([\s\S]*$/, "");
  return (
    /(?:^|\.)(?:post|put|patch|fetch|request|send|execute|axios|got|exchange|postFor\w+)$/i.test(
      callee,
    ) || given.some((one) => looking.resolver.recordOf(one))
  );
}

function isAddress(text: string): boolean {
  return (
    text.length < 2000 &&
    (isTokenPath(text) ||
      isPaymentsPath(text) ||
      (/^https?:\/\/[\w.{}-]*belvo\.(?:com|io|co)\//i.test(text) && /\/api\/|\/token/.test(text)) ||
      /^(?:\{[^{}/]{1,60}\})?\/?api\/(?:br\/)?[a-z-]+\/?$/.test(text))
  );
}
