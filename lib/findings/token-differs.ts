/** The token beside the request that it is for. */

import { environmentTexts } from "@/lib/widget/environments";
import { sources } from "@/lib/widget/sources";
import { multiRegionRequest, requestWith, unsignedToken } from "@/lib/widget/example-text";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { grantedBy, type Granted } from "./granted";
import { readJwt } from "./jwt";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

const example = (payload: Readonly<Record<string, unknown>>) =>
  `https://widget.belvo.io/?access_token=${unsignedToken({ token_type: "access", exp: 4102444800, ...payload })}`;
const scopes = ["read_institutions", "write_links"];

export const tokenDiffers = rule({
  id: "token-differs",
  severity: "warning",
  about: "url",
  meaning:
    "The token grants something else than the request asks for. Its claims say what it is for: scopes, environment, resources and, in update mode, the link.",
  source: sources.introduction,
  bad: `${example({ scopes })}\n${requestWith({ scopes: "read_institutions,write_links,read_links", link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90" })}`,
  good: `${example({ scopes })}\n${multiRegionRequest()}`,
  find: (subject) => grantedTo(subject).flatMap((one) => (one.differs ? [hitOf(one)] : [])),
});

/** Empty where the token or the request is not known. */
export function grantedTo(subject: Subject): readonly Granted[] {
  const { url, request, environment } = subject;
  const claims = readJwt(url?.entries.find(([name]) => name === "access_token")?.[1].trim());
  const { body, given, placeheld, isPortalRequest } = viewOf(subject);
  if (!claims || !request || !body || isPortalRequest) return [];
  const fields = new Map(
    given
      .filter(({ about, isSent }) => about === "request" && isSent)
      .map(({ name, raw }) => [name, raw]),
  );
  return grantedBy(claims, { ...(environment && { environment }), fields }).filter(
    ({ name }) => name === "environment" || !placeheld.has(name),
  );
}

function hitOf({ name, asked, granted }: Granted): Hit {
  switch (name) {
    case "environment":
      return {
        parameter: "access_token",
        severity: "error",
        message: say("other-environment", labelOf(granted), labelOf(asked)),
      };
    case "link_id":
      return {
        parameter: "link_id",
        severity: "error",
        message:
          granted === undefined
            ? say("token-for-new-link")
            : asked === undefined
              ? say("token-for-update")
              : say("token-of-another-link"),
      };
    case "scopes":
    case "fetch_resources":
    case "credentials_storage":
    case "stale_in":
      return {
        parameter: name,
        message: say("token-has-other-values", granted, asked),
      };
  }
}

function labelOf(environment: string | undefined): string {
  const known = Object.entries(environmentTexts).find(([name]) => name === environment);
  return known?.[1].label ?? "another environment";
}
