/** Finds where a misplaced or unknown name belongs. */

import {
  catalogueNames,
  entryOf,
  isParameterName,
  parameterNames,
  tokenFieldNames,
  travelsIn,
  type ParameterName,
} from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { themePrefix } from "@/lib/widget/theme-fields";
import { closest, snakeCase } from "./closest";

/** What public code writes for a name, or what an older SDK called it. */
const aliases: ReadonlyMap<string, string> = new Map([
  ...catalogueNames.flatMap((name) =>
    (entryOf(name).aliases ?? []).map((alias): [string, string] => [alias, name]),
  ),
  ["token", "access_token"],
  ["accesstoken", "access_token"],
  ["access", "access_token"],
  ["secret_id", "id"],
  ["secret_password", "password"],
]);

const themeKeys = tokenFieldNames.filter((name) => name.startsWith(themePrefix));

/** The last part of each path of the token request, for what was written without the rest or below another parent. */
const byLastPart = new Map<string, string>([
  [lastPart(identityPath), identityPath],
  ...tokenFieldNames
    .filter((name) => !name.startsWith(themePrefix))
    // The first of two wins: widget.purpose is the usual place.
    .toReversed()
    .map((name): [string, string] => [lastPart(name), name]),
]);

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** The field of the token request that has exactly this name; undefined if there is none. */
export function tokenFieldMeant(name: string): string | undefined {
  if (isParameterName(name)) return travelsIn(name) === "token request" ? name : undefined;
  const last = snakeCase(lastPart(name));
  const theme = `${themePrefix}${name.slice(Math.max(0, name.indexOf("--")))}`;
  if (name.includes("--") && isParameterName(theme)) return theme;
  return byLastPart.get(last);
}

/** The same for a parameter of the widget URL. */
export function urlParameterMeant(name: string): ParameterName | undefined {
  const last = snakeCase(lastPart(name));
  return parameterNames.find((known) => known === last);
}

/** What an unknown parameter of the URL may be meant to be. */
export function parameterLike(name: string): string | undefined {
  const written = snakeCase(name);
  const known = ["access_token", ...parameterNames];
  return known.find((one) => one === written) ?? aliases.get(written) ?? closest(name, known);
}

/** What an unknown field of the token request may be meant to be. */
export function fieldLike(path: string): string | undefined {
  if (path.startsWith(`${identityPath}.`)) return undefined;
  if (path.startsWith(themePrefix)) return closest(path, themeKeys);
  const last = snakeCase(lastPart(path));
  const near = aliases.get(last) ?? closest(last, ["id", "password", ...byLastPart.keys()]);
  return near && (byLastPart.get(near) ?? near);
}
