"use server";

import { headers } from "next/headers";
import type { AccessToken } from "@/lib/mint/access-token";
import type { MintError } from "@/lib/mint/mint-error";
import type { Result } from "@/lib/widget/result";
import { mint } from "@/lib/server/mint/mint";
import { mintSurroundings } from "./mint-surroundings";

/** `input` is a config and, for Open Finance, perhaps a typed identity: `{ config, identity? }`. */
export async function mintAccessToken(input: unknown): Promise<Result<AccessToken, MintError>> {
  return mint(input, mintSurroundings(await headers()));
}
