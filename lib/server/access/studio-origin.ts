import type { Access } from "@/lib/server/environment/access";

/** Where the studio is for the browser that asks: at its public address, else at the host that the request names. */
export function studioOrigin(
  headers: Pick<Headers, "get">,
  { publicOrigin }: Pick<Access, "publicOrigin">,
): string {
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return publicOrigin ?? `${scheme}://${headers.get("host")}`;
}
