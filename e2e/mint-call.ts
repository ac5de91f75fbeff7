/** Asks for a token as the page does, without a browser. */

import { readFile } from "node:fs/promises";

/** The answer of the action, or the HTTP status of one that is no answer of it. */
export type Called =
  | { readonly ok: true; readonly value: { readonly access: string } }
  | { readonly ok: false; readonly error: { readonly kind: string; readonly seconds?: number } }
  | { readonly status: number };

export async function mintCall(
  origin: string,
  config: object,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Called> {
  const response = await fetch(`${origin}/`, {
    method: "POST",
    ...(signal && { signal }),
    headers: {
      Origin: origin,
      Accept: "text/x-component",
      "Content-Type": "text/plain;charset=UTF-8",
      "Next-Action": await actionId(),
      ...headers,
    },
    body: JSON.stringify([{ config }]),
  });
  const text = await response.text();
  const row = text.split("\n").find((line) => /^\w+:\{"ok":/.test(line));
  return row ? (JSON.parse(row.replace(/^\w+:/, "")) as Called) : { status: response.status };
}

let known: Promise<string> | undefined;

/** The name of the action in this build. */
export function actionId(): Promise<string> {
  known ??= readFile(".next/server/server-reference-manifest.json", "utf8").then((text) => {
    const manifest = JSON.parse(text) as { node: Record<string, { exportedName: string }> };
    const found = Object.entries(manifest.node).find(
      ([, { exportedName }]) => exportedName === "mintAccessToken",
    );
    if (!found) throw new Error("The build has no action that mints.");
    return found[0];
  });
  return known;
}
