"use server";

import { headers } from "next/headers";
import type { AccessToken } from "@/lib/widget/access-token";
import type { MintError } from "@/lib/widget/mint-error";
import type { Result } from "@/lib/widget/result";
import { mint } from "./mint";
import { mintSurroundings } from "./mint-surroundings";

/** `input` is a config and, for Open Finance, perhaps a typed identity: `{ config, identity? }`. */
export async function mintAccessToken(input: unknown): Promise<Result<AccessToken, MintError>> {
  return mint(input, mintSurroundings(await headers()));
}
