/** The token of the URL. It is looked at on the spot: no message repeats anything of it. */

import { sources } from "@/lib/widget/sources";
import { urlWith, unsignedToken } from "./example-text";
import type { Hit, Rule } from "./finding";
import { valueAt } from "@/lib/widget/json";
import { readJwt } from "./jwt";
import { isSecretPlaceholder } from "./placeholder";
import type { Subject } from "./subject";
import { viewOf } from "./view";

const parameter = "access_token";
const example = (payload: Readonly<Record<string, unknown>>) =>
  `https://widget.belvo.io/?access_token=${unsignedToken(payload)}`;
const goodToken = example({ token_type: "access", exp: 4102444800 });

/** The text that stands for the token; undefined where there is none, or a placeholder. */
function tokenOf({ url }: Subject): string | undefined {
  const token = url?.entries.find(([name]) => name === parameter)?.[1].trim();
  return token && !isSecretPlaceholder(token) && !isAbsent(token) ? token : undefined;
}

function isAbsent(token: string): boolean {
  return /^(undefined|null|NaN|None|\[object Object\])$/.test(token);
}

const missingAccessToken: Rule = {
  id: "missing-access-token",
  severity: "error",
  about: "url",
  meaning: "The URL has no access token, or an empty one. The widget then shows an error at once.",
  source: sources.introduction,
  bad: "https://widget.belvo.io/?locale=es",
  good: urlWith("locale=es"),
  find: (subject) => {
    const { url } = subject;
    const { isPortalUrl, query } = viewOf(subject);
    // The universal address of the portal needs none.
    const isUniversal =
      isPortalUrl && query.some(([name, value]) => name === "mode" && value === "landing");
    if (!url || url.isSdk || isUniversal) return [];
    const token = url.entries.find(([name]) => name === parameter)?.[1];
    if (token !== undefined && token.trim() !== "") return [];
    return [
      {
        parameter,
        // A query alone is a part of a URL, in which the token may follow.
        severity: url.address === undefined ? "info" : "error",
        message:
          "There is no access_token, and without one the widget does not open. It is the `access` value of the answer to the token request.",
        suggestion: "access_token=…, as the first parameter",
      },
    ];
  },
};

const tokenExpired: Rule = {
  id: "token-expired",
  severity: "error",
  about: "url",
  meaning: "The token says itself that its time is over. A token lives for ten minutes.",
  source: sources.introduction,
  bad: example({ token_type: "access", exp: 1700000000 }),
  good: goodToken,
  find: (subject) => {
    const { exp } = readJwt(tokenOf(subject)) ?? {};
    return exp !== undefined && exp * 1000 <= subject.now
      ? [
          {
            parameter,
            message:
              "The token has expired. A token is for one user and ten minutes: generate it at the moment of the click.",
          },
        ]
      : [];
  },
};

const tokenNotJwt: Rule = {
  id: "token-not-jwt",
  severity: "error",
  about: "url",
  meaning: "What stands for the token is no JWT, as Belvo's tokens are.",
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
            message:
              "This is not a token of Belvo's, which has three parts with dots between them. The answer to the token request has it as `access`, not as `access_token`.",
          },
        ]
      : [];
  },
};

const refreshTokenUsed: Rule = {
  id: "refresh-token-used",
  severity: "error",
  about: "url",
  meaning:
    "The refresh token stands in the place of the access token. It lives for years, is documented for nothing here, and belongs in no URL.",
  source: sources.introduction,
  bad: example({ token_type: "refresh", exp: 4102444800 }),
  good: goodToken,
  find: (subject) => {
    const hits: Hit[] = [];
    if (readJwt(tokenOf(subject))?.token_type === "refresh") {
      hits.push({
        parameter,
        message:
          "This is the refresh token. The widget wants the `access` value of the same answer, and the refresh token belongs in no URL.",
      });
    }
    if (subject.url?.entries.some(([name]) => /^refresh(_token)?$/i.test(name))) {
      hits.push({
        parameter: "refresh",
        message:
          "The widget reads no refresh token, and one belongs in no URL: it lives for years.",
      });
    }
    if (typeof valueAt(viewOf(subject).body, "refresh") === "string") {
      hits.push({
        parameter: "refresh",
        about: "request",
        severity: "warning",
        message:
          "No document says that a refresh token can be exchanged for a token of the widget. Generate a new one with the credentials.",
      });
    }
    return hits;
  },
};

export const accessTokenRules: readonly Rule[] = [
  missingAccessToken,
  tokenExpired,
  tokenNotJwt,
  refreshTokenUsed,
];
