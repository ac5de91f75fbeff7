/**
 * The emulator's one key pair, and the two ways to show it: in the body of a token request, and by Basic
 * authentication everywhere. It is published, so comparing it needs no care.
 */

import { required, type Problem } from "./problem";

const emulatorCredentials = { id: "emulator", password: "emulator" } as const;

export interface Refusal {
  readonly status: number;
  readonly problems: readonly Problem[];
}

const wrong: Refusal = {
  status: 401,
  problems: [{ message: "Invalid Secret Keys", code: "authentication_failed" }],
};

/** Undefined when the caller may go on. */
export function refuseBasic(headers: Headers): Refusal | undefined {
  return basicOf(headers) === right ? undefined : wrong;
}

/** What the body carries has to be right; what it leaves out has to come by Basic authentication. */
export function refuseToken(
  headers: Headers,
  body: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  const basic = basicOf(headers);
  if (basic !== undefined && basic !== right) return wrong;
  const fields = ["id", "password"] as const;
  const missing = fields.filter((field) => !body[field]);
  if (basic === undefined && missing.length > 0) {
    return { status: 400, problems: missing.map(required) };
  }
  const isRight = fields.every(
    (field) => !body[field] || body[field] === emulatorCredentials[field],
  );
  return isRight ? undefined : wrong;
}

/** The password that comes with the emulator's id, in the body or else by Basic authentication. */
export function passwordOf(headers: Headers, body: Readonly<Record<string, unknown>>): unknown {
  if (body["id"] === emulatorCredentials.id) return body["password"];
  const [id, password] = basicOf(headers)?.split(":") ?? [];
  return id === emulatorCredentials.id ? password : undefined;
}

const right = `${emulatorCredentials.id}:${emulatorCredentials.password}`;

/** The decoded pair; empty when the header is of another scheme or broken. */
function basicOf(headers: Headers): string | undefined {
  const header = headers.get("authorization");
  if (header === null) return undefined;
  const encoded = /^basic +([a-z0-9+/=]+)$/i.exec(header.trim())?.[1];
  return encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8");
}
