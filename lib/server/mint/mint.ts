/**
 * From any input of a browser to a token or an error. Checks the caller, the shape of the config, the environment, what
 * blocks the token, and the limits, in this order, and logs the result.
 */

import "server-only";
import * as z from "zod/mini";
import { admit, type Admission } from "@/lib/server/access/admit";
import { refuseProduction } from "@/lib/server/access/production";
import type { Session } from "@/lib/server/access/session";
import { isRunId } from "@/lib/callbacks/catcher";
import { hashConfig } from "@/lib/server/audit/hash-config";
import type { MintOutcome } from "@/lib/server/audit/mint-entry";
import type { MintLog } from "@/lib/server/audit/mint-log";
import type { Asked, Breaker } from "@/lib/server/belvo/breaker";
import { requestAccessToken, type Exchange } from "@/lib/server/belvo/request-access-token";
import type { Fetch } from "@/lib/server/belvo/post-json";
import { proxyHost } from "@/lib/server/environment/outbound-proxy";
import type { StudioEnvironment, Upstream } from "@/lib/server/environment/environment";
import { findings } from "@/lib/findings/findings";
import { subjectOfConfig } from "@/lib/findings/subjects";
import { clientAddress } from "@/lib/server/limits/client-address";
import type { MintLimits } from "@/lib/server/limits/mint-limits";
import type { AccessToken } from "@/lib/mint/access-token";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Identity } from "@/lib/widget/identity";
import { requestIdOf, type FieldProblem, type MintError } from "@/lib/mint/mint-error";
import type { Result } from "@/lib/widget/result";
import { configSchema, identitySchema } from "@/lib/widget/schemas";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { describeIssues } from "./describe-issues";

const inputSchema = z.strictObject({
  config: configSchema,
  identity: z.optional(identitySchema),
  /** Sends a request that findings block, to see how Belvo answers. */
  anyway: z.optional(z.boolean()),
  /** The run that the page writes into its log; the emulator's widget says how it ends. */
  run: z.optional(z.string().check(z.refine(isRunId))),
});

export interface MintSurroundings {
  /** Of the request that asks for the token. */
  readonly headers: Pick<Headers, "get">;
  readonly studio: StudioEnvironment;
  readonly fetchFor: (environment: Environment, run?: string) => Fetch;
  readonly limits: MintLimits;
  /** Undefined for an environment without one. */
  readonly breakerFor: (environment: Environment) => Breaker | undefined;
  readonly mintLog: MintLog;
}

type Minted = Result<AccessToken, MintError>;

interface Order {
  readonly config: WidgetConfig;
  readonly identity: Identity | undefined;
  readonly environment: Environment;
  readonly upstream: Upstream;
  readonly run: string | undefined;
  /** The person; undefined without a sign-in. */
  readonly person: string | undefined;
}

export async function mint(input: unknown, surroundings: MintSurroundings): Promise<Minted> {
  const start = performance.now();
  const { headers, studio } = surroundings;
  // The proxy checks the same, but an action can be reached without the proxy.
  const admission = await admit(headers, studio.access, "call");
  const order: Result<Order, MintError> =
    admission.kind === "admitted"
      ? readOrder(input, admission.session, studio)
      : { ok: false, error: { kind: admission.kind } };
  const facts = {
    who: nameOf(admission),
    ...(order.ok && {
      environment: order.value.environment,
      flavour: order.value.config.flavour,
      config: hashConfig(order.value.config),
    }),
  };
  const record = surroundings.mintLog.begin(facts, start);
  let exchange: Exchange | undefined;
  const minted: Minted = !order.ok
    ? order
    : record.isAllowed
      ? await send(order.value, surroundings, (last) => (exchange = last))
      : { ok: false, error: { kind: "not-logged" } };
  record.end({
    ...describeOutcome(minted),
    ...(exchange?.status !== undefined && { status: exchange.status }),
    ...(exchange && { attempts: exchange.attempts }),
  });
  return minted;
}

/** For the log. Its own words start with a character that no name starts with. */
function nameOf(admission: Admission): string {
  if (admission.kind !== "admitted") return "@stranger";
  const person = admission.session?.person;
  return person ? (person.email ?? person.id) : "@local";
}

function readOrder(
  input: unknown,
  session: Session | undefined,
  studio: StudioEnvironment,
): Result<Order, MintError> {
  const read = inputSchema.safeParse(input);
  if (!read.success) return invalid(describeIssues(read.error.issues));
  const { identity, anyway, run } = read.data;

  const environment = read.data.config.environment ?? studio.defaultEnvironment;
  if (environment === undefined) {
    return invalid([{ parameter: "environment", message: "Choose an environment first." }]);
  }
  const upstream = studio.upstreams[environment];
  if (!upstream) return { ok: false, error: { kind: "not-offered", environment } };
  if (environment === "production") {
    const kind = refuseProduction(session, studio.access);
    if (kind) return { ok: false, error: { kind } };
  }

  const config = { ...read.data.config, environment };
  const problems = blockingProblems(config, identity, anyway);
  if (problems.length > 0) {
    return { ok: false, error: { kind: anyway ? "invalid-config" : "held-back", problems } };
  }

  return {
    ok: true,
    value: { config, identity, environment, upstream, run, person: session?.person.id },
  };
}

/** A request that is sent anyway shows how Belvo answers, but a sandbox persona never goes to production. */
function blockingProblems(
  config: WidgetConfig,
  identity: Identity | undefined,
  anyway = false,
): readonly FieldProblem[] {
  const subject = subjectOfConfig({
    config,
    unread: [],
    ...(identity && { identity }),
    now: Date.now(),
  });
  return findings(subject)
    .filter(({ rule, blocks }) => blocks && (!anyway || rule === "environment-mismatch"))
    .map(({ parameter, message }) => ({ parameter, message }));
}

async function send(
  { config, identity, environment, upstream, run, person }: Order,
  { headers, studio, fetchFor, limits, breakerFor }: MintSurroundings,
  onExchange: (exchange: Exchange) => void,
): Promise<Minted> {
  // Belvo counts requests, so each attempt takes a point. The emulator costs no quota, and its API is open anyway.
  const takePoint = async () =>
    environment === "emulator"
      ? undefined
      : limits({ person, address: clientAddress(headers, studio.operation.trustedProxies) });
  const refused = await takePoint();
  if (refused) return { ok: false, error: { kind: "limited", ...refused } };

  const ask = async (): Promise<Asked> => {
    let attempts = 1;
    const minted = await requestAccessToken({
      environment,
      ...upstream,
      body: buildTokenRequest(config, identity),
      fetch: fetchFor(environment, run),
      proxy: studio.outboundProxy && proxyHost(studio.outboundProxy),
      mayRetry: async () => (await takePoint()) === undefined,
      onExchange: (exchange) => {
        attempts = exchange.attempts;
        onExchange(exchange);
      },
    });
    return { minted, attempts };
  };
  const breaker = breakerFor(environment);
  return breaker ? breaker(ask) : (await ask()).minted;
}

function describeOutcome(minted: Minted): Pick<MintOutcome, "result" | "limit" | "requestId"> {
  if (minted.ok) return { result: "minted" };
  const { error } = minted;
  const requestId = requestIdOf(error);
  return {
    result: error.kind,
    ...(error.kind === "limited" && { limit: error.limit }),
    ...(requestId && { requestId }),
  };
}

function invalid(problems: readonly FieldProblem[]): Result<never, MintError> {
  return { ok: false, error: { kind: "invalid-config", problems } };
}
