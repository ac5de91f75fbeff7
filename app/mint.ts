/**
 * From whatever a browser sends to a token or an error: checks the caller, the shape of the config, the environment, and
 * whether the token request can work at all, in this order.
 */

import "server-only";
import * as z from "zod/mini";
import { admit } from "@/lib/access/admit";
import { refuseProduction } from "@/lib/access/production";
import { requestAccessToken } from "@/lib/belvo/request-access-token";
import type { Fetch } from "@/lib/belvo/post-json";
import type { StudioEnvironment } from "@/lib/environment";
import { findings } from "@/lib/findings/findings";
import { subjectOfConfig } from "@/lib/findings/subjects";
import type { AccessToken } from "@/lib/widget/access-token";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Identity } from "@/lib/widget/identity";
import type { FieldProblem, MintError } from "@/lib/widget/mint-error";
import type { Result } from "@/lib/widget/result";
import { configSchema, identitySchema } from "@/lib/widget/schemas";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { describeIssues } from "./describe-issues";

const inputSchema = z.strictObject({
  config: configSchema,
  identity: z.optional(identitySchema),
  /** Sends what the findings would hold back, to see Belvo's own answer. */
  anyway: z.optional(z.boolean()),
});

export interface Surroundings {
  /** Of the request that asks for the token. */
  readonly headers: Pick<Headers, "get">;
  readonly studio: StudioEnvironment;
  readonly fetchFor: (environment: Environment) => Fetch;
}

export async function mint(
  input: unknown,
  { headers, studio, fetchFor }: Surroundings,
): Promise<Result<AccessToken, MintError>> {
  // The proxy asks the same; an action may be reached on a way that the proxy does not see.
  const admission = await admit(headers, studio.access, "call");
  if (admission.kind !== "admitted") return { ok: false, error: { kind: admission.kind } };

  const read = inputSchema.safeParse(input);
  if (!read.success) return invalid(describeIssues(read.error.issues));
  const { identity, anyway } = read.data;

  const environment = read.data.config.environment ?? studio.defaultEnvironment;
  if (environment === undefined) {
    return invalid([{ parameter: "environment", message: "Choose an environment first." }]);
  }
  const upstream = studio.upstreams[environment];
  if (!upstream) return { ok: false, error: { kind: "not-offered", environment } };
  if (environment === "production") {
    const kind = refuseProduction(admission.session, studio.access);
    if (kind) return { ok: false, error: { kind } };
  }

  const config = { ...read.data.config, environment };
  const problems = blockingProblems(config, identity, anyway);
  if (problems.length > 0) {
    return { ok: false, error: { kind: anyway ? "invalid-config" : "held-back", problems } };
  }

  return requestAccessToken({
    environment,
    ...upstream,
    body: buildTokenRequest(config, identity),
    fetch: fetchFor(environment),
  });
}

/** What is sent anyway shows Belvo's own answer; one of its made-up people is kept from production all the same. */
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

function invalid(problems: readonly FieldProblem[]): Result<AccessToken, MintError> {
  return { ok: false, error: { kind: "invalid-config", problems } };
}
