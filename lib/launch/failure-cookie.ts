/**
 * How a failed launch is told to the page that it returns to: in a cookie that lives for half a minute, because a form's
 * answer has no other place that is not an address. It holds sentences of ours and Belvo's request_id, nothing that was
 * typed or sent. The server seals it.
 */

import * as z from "zod/mini";
import { parseJson } from "@/lib/widget/parse-json";
import { environments } from "@/lib/widget/environments";
import { limitNames, type MintError } from "@/lib/mint/mint-error";

z.config({ jitless: true });

export interface LaunchFailure {
  /** Of the link that failed, by `linkDigest`: another one that is open beside it has not. */
  readonly link: string;
  readonly run: string;
  /** Whether the callbacks were to be caught. */
  readonly catches: boolean;
  readonly error: MintError;
}

export const failureCookie = "launch-failure";

/** In seconds. */
export const failureLifetime = 30;

/** In bytes before it is sealed, which adds half: a cookie with its name and attributes holds 4,096. */
const longest = 2_400;

const problems = z.array(z.object({ parameter: z.exactOptional(z.string()), message: z.string() }));
const fromBelvo = {
  environment: z.enum(environments),
  requestId: z.exactOptional(z.string()),
};

/** A kind that is added to `MintError` has to be added here: the compiler says so. */
const shapes = {
  "invalid-config": z.object({ kind: z.literal("invalid-config"), problems }),
  "held-back": z.object({ kind: z.literal("held-back"), problems }),
  "not-offered": z.object({ kind: z.literal("not-offered"), environment: z.enum(environments) }),
  "foreign-host": z.object({ kind: z.literal("foreign-host") }),
  "foreign-call": z.object({ kind: z.literal("foreign-call") }),
  "signed-out": z.object({ kind: z.literal("signed-out") }),
  "production-not-yours": z.object({ kind: z.literal("production-not-yours") }),
  "production-unconfirmed": z.object({ kind: z.literal("production-unconfirmed") }),
  "production-launch-off": z.object({ kind: z.literal("production-launch-off") }),
  "not-logged": z.object({ kind: z.literal("not-logged") }),
  limited: z.object({
    kind: z.literal("limited"),
    limit: z.enum(limitNames),
    seconds: z.number(),
  }),
  paused: z.object({
    kind: z.literal("paused"),
    environment: z.enum(environments),
    seconds: z.number(),
  }),
  rejected: z.object({ kind: z.literal("rejected"), problems, ...fromBelvo }),
  unauthorized: z.object({ kind: z.literal("unauthorized"), ...fromBelvo }),
  forbidden: z.object({ kind: z.literal("forbidden"), ...fromBelvo }),
  "not-found": z.object({ kind: z.literal("not-found"), ...fromBelvo }),
  "rate-limited": z.object({ kind: z.literal("rate-limited"), ...fromBelvo }),
  unavailable: z.object({ kind: z.literal("unavailable"), status: z.number(), ...fromBelvo }),
  "timed-out": z.object({ kind: z.literal("timed-out"), seconds: z.number(), ...fromBelvo }),
  unreachable: z.object({
    kind: z.literal("unreachable"),
    proxy: z.exactOptional(z.string()),
    ...fromBelvo,
  }),
  "unexpected-response": z.object({
    kind: z.literal("unexpected-response"),
    status: z.number(),
    ...fromBelvo,
  }),
} satisfies Readonly<Record<MintError["kind"], z.ZodMiniType>>;

const failureSchema = z.object({
  link: z.string(),
  run: z.string(),
  catches: z.boolean(),
  error: z.union(Object.values(shapes)),
});

/** The value of the cookie. Problems that it has no room for are left out, the last ones first. */
export function writeFailure(failure: LaunchFailure): string {
  const text = JSON.stringify(failure);
  const { error } = failure;
  const isFull = new TextEncoder().encode(text).length > longest;
  if (!isFull || !("problems" in error) || error.problems.length === 0) return text;
  return writeFailure({ ...failure, error: { ...error, problems: error.problems.slice(0, -1) } });
}

/** Undefined for whatever is no such value. Never throws. */
export function readFailure(value: string | undefined): LaunchFailure | undefined {
  const read = failureSchema.safeParse(parseJson(value ?? ""));
  return read.success ? read.data : undefined;
}
