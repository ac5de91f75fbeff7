/** From whatever a browser sends to a token or an error: checks the caller, the config and the environment, in this order. */

import "server-only";
import * as z from "zod/mini";
import { requestAccessToken } from "@/lib/belvo/request-access-token";
import type { Fetch } from "@/lib/belvo/post-json";
import type { StudioEnvironment } from "@/lib/environment";
import { isOwnCall } from "@/lib/own-call";
import type { AccessToken } from "@/lib/widget/access-token";
import { checkConfig } from "@/lib/widget/checks";
import type { Environment } from "@/lib/widget/environments";
import type { FieldProblem, MintError } from "@/lib/widget/mint-error";
import type { Result } from "@/lib/widget/result";
import { configSchema, identitySchema } from "@/lib/widget/schemas";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { describeIssues } from "./describe-issues";

const inputSchema = z.strictObject({
  config: configSchema,
  identity: z.optional(identitySchema),
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
  if (!isOwnCall(headers)) return { ok: false, error: { kind: "foreign-call" } };

  const read = inputSchema.safeParse(input);
  if (!read.success) return invalid(describeIssues(read.error.issues));
  const { identity } = read.data;

  const environment = read.data.config.environment ?? studio.defaultEnvironment;
  if (environment === undefined) {
    return invalid([{ parameter: "environment", message: "Choose an environment first." }]);
  }
  const upstream = studio.upstreams[environment];
  if (!upstream) return { ok: false, error: { kind: "not-offered", environment } };

  const config = { ...read.data.config, environment };
  const blocking = checkConfig(config, identity).filter((finding) => finding.blocks);
  if (blocking.length > 0) {
    return invalid(blocking.map(({ parameter, message }) => ({ parameter, message })));
  }

  return requestAccessToken({
    environment,
    ...upstream,
    body: buildTokenRequest(config, identity),
    fetch: fetchFor(environment),
  });
}

function invalid(problems: readonly FieldProblem[]): Result<AccessToken, MintError> {
  return { ok: false, error: { kind: "invalid-config", problems } };
}
