"use server";

import { headers } from "next/headers";
import { studioEnvironment } from "@/lib/environment";
import type { AccessToken } from "@/lib/widget/access-token";
import type { MintError } from "@/lib/widget/mint-error";
import type { Result } from "@/lib/widget/result";
import { mint } from "./mint";
import { upstreamFetch } from "./upstream-fetch";

/** `input` is a config and, for Open Finance, perhaps a typed identity: `{ config, identity? }`. */
export async function mintAccessToken(input: unknown): Promise<Result<AccessToken, MintError>> {
  return mint(input, {
    headers: await headers(),
    studio: studioEnvironment(),
    fetchFor: upstreamFetch,
  });
}
