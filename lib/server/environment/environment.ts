/**
 * The only reader of environment variables. It decides which of Belvo's environments the studio offers, and rejects
 * invalid variables by name, never with their values.
 */

import "server-only";
import * as z from "zod/mini";
import { accessVariables, readAccess, type Access } from "./access";
import { hostOfArguments, isLoopback } from "@/lib/server/access/exposure.mjs";
import type { Credentials } from "@/lib/server/belvo/credentials";
import { outboundProxyOf, outboundProxyVariables, type OutboundProxy } from "./outbound-proxy";
import { readSecretFiles } from "./secret-files";
import { operationSchema, operationSettings, type OperationSettings } from "./operation";
import { documentedBaseUrls, environments, type Environment } from "@/lib/widget/environments";
import type { Result } from "@/lib/widget/result";

z.config({ jitless: true });

/** Where a token is minted, and with which keys. */
export interface Upstream {
  readonly credentials: Credentials;
  /** Without a trailing slash; a path prefix is kept. */
  readonly baseUrl: string;
}

export interface StudioEnvironment {
  /** Only the offered environments. */
  readonly upstreams: Readonly<Partial<Record<Environment, Upstream>>>;
  readonly offeredEnvironments: readonly Environment[];
  /** For a config without one. Never production; undefined if the user must choose. */
  readonly defaultEnvironment: Environment | undefined;
  /** The hosted widget's URL; undefined: the one that each flavour declares. */
  readonly widgetUrl: string | undefined;
  /** Who gets in. */
  readonly access: Access;
  readonly operation: OperationSettings;
  /** Through what this process reaches the network; undefined: directly. */
  readonly outboundProxy: OutboundProxy | undefined;
}

/** Nothing is sent there: the emulator is a function, and `.invalid` never resolves. */
const emulator: Upstream = {
  credentials: { id: "emulator", password: "emulator" },
  baseUrl: "http://emulator.invalid/emulator",
};

const address = z
  .string()
  .check(
    z.refine(
      isPlainWebAddress,
      "must be an https URL, or an http URL of this machine, without credentials, query or fragment",
    ),
  );

const variablesSchema = z.object({
  BELVO_SANDBOX_SECRET_ID: z.optional(z.string()),
  BELVO_SANDBOX_SECRET_PASSWORD: z.optional(z.string()),
  BELVO_PRODUCTION_SECRET_ID: z.optional(z.string()),
  BELVO_PRODUCTION_SECRET_PASSWORD: z.optional(z.string()),
  BELVO_SANDBOX_URL: z._default(address, documentedBaseUrls.sandbox),
  BELVO_PRODUCTION_URL: z._default(address, documentedBaseUrls.production),
  BELVO_WIDGET_URL: z.optional(address),
  BELVO_EMULATOR: z.optional(z.enum(["on", "off"], "must be on or off")),
  ...operationSchema.shape,
  ...outboundProxyVariables.shape,
});

type Variables = Readonly<Record<string, string | undefined>>;

/** An empty variable is unset; white space around a value is not part of it. The error is one phrase a problem. */
export function readEnvironment(
  variables: Variables,
): Result<StudioEnvironment, readonly string[]> {
  const names = [...Object.keys(variablesSchema.shape), ...Object.keys(accessVariables.shape)];
  const files = readSecretFiles(variables);
  if (!files.ok) return files;
  const set: Readonly<Record<string, string>> = Object.fromEntries(
    names.flatMap((name) => {
      const value = (variables[name] || files.value[name] || lowerCase(variables, name))?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const access = readAccess(set);
  const problems = [
    ...halfPair(set, "SANDBOX"),
    ...halfPair(set, "PRODUCTION"),
    ...(access.ok ? [] : access.error),
  ];
  const read = variablesSchema.safeParse(set);
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    return { ok: false, error: [...problems, ...wrong] };
  }
  if (!access.ok || problems.length > 0) return { ok: false, error: problems };

  const { data } = read;
  const sandbox = upstream(
    data.BELVO_SANDBOX_SECRET_ID,
    data.BELVO_SANDBOX_SECRET_PASSWORD,
    data.BELVO_SANDBOX_URL,
  );
  const production = upstream(
    data.BELVO_PRODUCTION_SECRET_ID,
    data.BELVO_PRODUCTION_SECRET_PASSWORD,
    data.BELVO_PRODUCTION_URL,
  );
  const isEmulating = data.BELVO_EMULATOR ? data.BELVO_EMULATOR === "on" : !sandbox && !production;
  const upstreams = {
    ...(isEmulating && { emulator }),
    ...(sandbox && { sandbox }),
    ...(production && { production }),
  };
  return {
    ok: true,
    value: {
      upstreams,
      offeredEnvironments: environments.filter((environment) => environment in upstreams),
      defaultEnvironment: sandbox ? "sandbox" : isEmulating ? "emulator" : undefined,
      widgetUrl: data.BELVO_WIDGET_URL && new URL(data.BELVO_WIDGET_URL).href,
      access: access.value,
      operation: operationSettings(data),
      outboundProxy: outboundProxyOf(data),
    },
  };
}

/** Many write the variables of the proxy in lower case. No other variable is read so. */
function lowerCase(variables: Variables, name: string): string | undefined {
  return Object.hasOwn(outboundProxyVariables.shape, name)
    ? variables[name.toLowerCase()]
    : undefined;
}

let read: ReturnType<typeof readEnvironment> | undefined;

/** What the variables of this process say. They are read once. */
export function readProcessEnvironment(): ReturnType<typeof readEnvironment> {
  // What Next.js is told on its command line is where it listens, whatever the variable says.
  const host = hostOfArguments(process.argv) ?? process.env.HOST;
  read ??= readEnvironment({ ...process.env, HOST: host });
  return read;
}

/** The environment of this process, which does not start if it is invalid. */
export function studioEnvironment(): StudioEnvironment {
  const environment = readProcessEnvironment();
  if (!environment.ok) throw new Error(environment.error.join("; "));
  return environment.value;
}

function isPlainWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  // The keys travel there, and the token leads there.
  const isPrivate = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  return isPrivate && username === "" && password === "" && !/[?#]/.test(value);
}

function halfPair(variables: Variables, environment: "SANDBOX" | "PRODUCTION"): readonly string[] {
  const id = `BELVO_${environment}_SECRET_ID`;
  const password = `BELVO_${environment}_SECRET_PASSWORD`;
  if (variables[id] && !variables[password]) return [`${id} is set without ${password}`];
  if (variables[password] && !variables[id]) return [`${password} is set without ${id}`];
  return [];
}

function upstream(
  id: string | undefined,
  password: string | undefined,
  url: string,
): Upstream | undefined {
  if (!id || !password) return undefined;
  return { credentials: { id, password }, baseUrl: new URL(url).href.replace(/\/+$/, "") };
}

/** The short commit that the build is made from: `next.config.mjs` writes it in. Undefined where nothing says it. */
export const builtFrom: string | undefined = process.env.STUDIO_BUILT_FROM || undefined;
