/** The token in the URL. The rules look at it and keep nothing: no message repeats any part of it. */

import { portalScopes } from "@/lib/widget/scopes";
import { sources } from "@/lib/widget/sources";
import { urlWith, unsignedToken } from "@/lib/widget/example-text";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { valueAt } from "@/lib/widget/json";
import { readJwt } from "./jwt";
import { isSecretPlaceholder } from "./placeholder";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

const parameter = "access_token";
const example = (payload: Readonly<Record<string, unknown>>) =>
  `https://widget.belvo.io/?access_token=${unsignedToken(payload)}`;
const goodToken = example({ token_type: "access", exp: 4102444800 });

/** The token as text; undefined without one, and for a placeholder. */
function tokenOf({ url }: Subject): string | undefined {
  const token = url?.entries.find(([name]) => name === parameter)?.[1].trim();
  return token && !isSecretPlaceholder(token) && !isAbsent(token) ? token : undefined;
}

function isAbsent(token: string): boolean {
  return /^(undefined|null|NaN|None|\[object Object\])$/.test(token);
}

const missingAccessToken = rule({
  id: "missing-access-token",
  severity: "error",
  about: "url",
  meaning: "The URL has no access token, or an empty one, so the widget shows an error.",
  source: sources.introduction,
  bad: "https://widget.belvo.io/?locale=es",
  good: urlWith("locale=es"),
  find: (subject) => {
    const { url } = subject;
    const { isPortalUrl, query } = viewOf(subject);
    // The universal portal address needs no token.
    const isUniversal =
      isPortalUrl && query.some(([name, value]) => name === "mode" && value === "landing");
    if (!url || url.isSdk || isUniversal) return [];
    const token = url.entries.find(([name]) => name === parameter)?.[1];
    if (token !== undefined && token.trim() !== "") return [];
    return [
      {
        parameter,
        // A query alone is part of a URL, and the token may follow.
        severity: url.address === undefined ? "info" : "error",
        message: say("no-access-token"),
        suggestion: "access_token=…, as the first parameter",
      },
    ];
  },
});

const tokenExpired = rule({
  id: "token-expired",
  severity: "error",
  about: "url",
  meaning: "The token has expired. A token is valid for ten minutes.",
  source: sources.introduction,
  bad: example({ token_type: "access", exp: 1700000000 }),
  good: goodToken,
  find: (subject) => {
    const { exp } = readJwt(tokenOf(subject)) ?? {};
    return exp !== undefined && exp * 1000 <= subject.now
      ? [
          {
            parameter,
            message: say("token-expired"),
          },
        ]
      : [];
  },
});

const tokenNotJwt = rule({
  id: "token-not-jwt",
  severity: "error",
  about: "url",
  meaning: "The access token is not a JWT, which every Belvo token is.",
  source: sources.introduction,
  bad: "https://widget.belvo.io/?access_token=12345",
  good: goodToken,
  find: (subject) => {
    const given = subject.url?.entries.find(([name]) => name === parameter)?.[1].trim() ?? "";
    const token = tokenOf(subject);
    const isWrong = isAbsent(given) || (token !== undefined && readJwt(token) === undefined);
    return isWrong
      ? [
          {
            parameter,
            message: say("not-a-token"),
          },
        ]
      : [];
  },
});

const refreshTokenUsed = rule({
  id: "refresh-token-used",
  severity: "error",
  about: "url",
  meaning:
    "The URL holds the refresh token. It is valid for years, and a URL must never contain it.",
  source: sources.introduction,
  bad: example({ token_type: "refresh", exp: 4102444800 }),
  good: goodToken,
  find: (subject) => {
    const hits: Hit[] = [];
    if (readJwt(tokenOf(subject))?.token_type === "refresh") {
      hits.push({
        parameter,
        message: say("refresh-as-token"),
      });
    }
    if (subject.url?.entries.some(([name]) => /^refresh(_token)?$/i.test(name))) {
      hits.push({
        parameter: "refresh",
        message: say("refresh-in-url"),
      });
    }
    if (typeof valueAt(viewOf(subject).body, "refresh") === "string") {
      hits.push({
        parameter: "refresh",
        about: "request",
        severity: "warning",
        message: say("refresh-in-request"),
      });
    }
    return hits;
  },
});

const tokenOfAnotherPage = rule({
  id: "token-of-another-page",
  severity: "warning",
  about: "url",
  meaning:
    "The token is for the consent portal and the address is the widget's, or the other way round. The scopes in the token tell.",
  source: sources.portal,
  bad: example({ token_type: "access", exp: 4102444800, scopes: [...portalScopes] }),
  good: example({
    token_type: "access",
    exp: 4102444800,
    scopes: ["read_institutions", "write_links"],
  }),
  find: (subject) => {
    const { scopes = [] } = readJwt(tokenOf(subject)) ?? {};
    if (scopes.length === 0) return [];
    const { isPortalUrl } = viewOf(subject);
    const connects = scopes.includes("write_links");
    const isForPortal = !connects && scopes.includes("write_consents");
    if (isPortalUrl ? !connects : !isForPortal) return [];
    return [
      {
        parameter,
        message: isPortalUrl ? say("token-of-the-widget") : say("token-of-the-portal"),
      },
    ];
  },
});

export const accessTokenRules = [
  missingAccessToken,
  tokenExpired,
  tokenNotJwt,
  refreshTokenUsed,
  tokenOfAnotherPage,
] as const;
