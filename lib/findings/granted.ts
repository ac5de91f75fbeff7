/** What a token grants, beside what the request asked for. */

import type { Environment } from "@/lib/widget/environments";
import type { JwtClaims } from "./jwt";

/** The settings that a token repeats. */
const repeated = [
  "environment",
  "link_id",
  "scopes",
  "fetch_resources",
  "credentials_storage",
  "stale_in",
] as const;

type Repeated = (typeof repeated)[number];

export interface Asked {
  /** Unset where it is not known. */
  readonly environment?: Environment;
  /** The fields of the token request by wire name, lists joined by commas. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface Granted {
  readonly name: Repeated;
  /** Unset if the request does not say. */
  readonly asked?: string;
  /** Unset if the token does not say. */
  readonly granted?: string;
  /** Of the link to repair. */
  readonly linkStatus?: string;
  readonly differs: boolean;
}

/** Without the settings that neither of the two has. */
export function grantedBy(claims: JwtClaims, { environment, fields }: Asked): readonly Granted[] {
  const granted: Readonly<Record<Repeated, string | undefined>> = {
    environment: claims.environment,
    link_id: claims.link && (claims.link.id ?? ""),
    scopes: claims.scopes.join(",") || undefined,
    fetch_resources: claims.fetchResources.join(",") || undefined,
    credentials_storage: claims.credentialsStorage,
    stale_in: claims.staleIn,
  };
  // A token without any of these claims says nothing, and a missing link means nothing then.
  if (Object.values(granted).every((value) => value === undefined)) return [];
  return repeated.flatMap((name): readonly Granted[] => {
    const asked = name === "environment" ? environment : fields.get(name);
    const given = granted[name];
    if (asked === undefined && given === undefined) return [];
    return [
      {
        name,
        ...(asked !== undefined && { asked }),
        ...(given !== undefined && { granted: given }),
        ...(name === "link_id" && claims.link?.status && { linkStatus: claims.link.status }),
        differs: differs(name, asked, given),
      },
    ];
  });
}

function differs(name: Repeated, asked: string | undefined, given: string | undefined): boolean {
  // The link is the one claim whose absence says something: the token is an ordinary one.
  if (name === "link_id")
    return given === undefined || asked === undefined || !isSame(asked, given);
  return asked !== undefined && given !== undefined && !isSame(asked, given);
}

/** The order of a list has no meaning. A link without an ID is taken for the right one. */
function isSame(asked: string, given: string): boolean {
  return given === "" || sorted(asked) === sorted(given);
}

function sorted(list: string): string {
  return list
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .toSorted()
    .join(",");
}
