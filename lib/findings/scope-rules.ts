/** What the token may do. */

import { withTexts } from "@/lib/widget/catalogue-rules";
import { declarationOf, flavours } from "@/lib/widget/flavours/flavours";
import { portalScopes } from "@/lib/widget/scopes";
import { sources } from "@/lib/widget/sources";
import { checkedBy, hitOf } from "./checked";
import { multiRegionRequest, requestWith } from "@/lib/widget/example-text";
import { flavourTells } from "@/lib/widget/flavours/flavour-tells";
import { scopesNotAsDocumented } from "@/lib/widget/request-check-rules";
import { rule } from "./rule";
import { fixWith, rewrite, unset } from "./make-fix";
import { hasPlaceholder } from "./placeholder";
import { missingFrom, unknownScopes } from "./scope-lists";
import { mention } from "./speakable";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

/** The scopes as the body has them; undefined where there is no body, or where a placeholder stands for them. */
function scopesOf(subject: Subject): readonly string[] | undefined {
  const { body } = viewOf(subject);
  if (!body) return undefined;
  const { scopes } = body;
  const given =
    typeof scopes === "string" ? scopes.split(",") : Array.isArray(scopes) ? scopes : [];
  const texts = given.filter((one): one is string => typeof one === "string");
  if (subject.isTemplate && texts.some(hasPlaceholder)) return undefined;
  return texts.map((one) => one.trim()).filter((one) => one !== "");
}

/** What the documents ask for; undefined where the flavour is open. */
function documented(subject: Subject): readonly string[] | undefined {
  if (viewOf(subject).isPortalRequest) return portalScopes;
  return subject.flavour && declarationOf(subject.flavour).scopes;
}

function unknown(subject: Subject): readonly string[] {
  return unknownScopes(scopesOf(subject) ?? []);
}

function missing(subject: Subject): readonly string[] {
  const given = scopesOf(subject);
  // A body that only exchanges a refresh token asks for nothing.
  if (!given || viewOf(subject).body?.["refresh"] !== undefined) return [];
  const isUnset = viewOf(subject).body?.["scopes"] === undefined;
  return missingFrom(given, documented(subject) ?? (isUnset ? commonScopes : []));
}

/** What every flavour needs. */
const commonScopes = flavours
  .map((flavour): readonly string[] => declarationOf(flavour).scopes)
  .reduce((common, scopes) => common.filter((scope) => scopes.includes(scope)));

const unknownScope = rule({
  id: "unknown-scope",
  severity: "error",
  about: "request",
  meaning: "Belvo documents no such scope. Use `fetch_resources` to choose what Belvo fetches.",
  source: sources.introduction,
  bad: requestWith({ scopes: "read_institutions,write_links,read_accounts" }),
  good: multiRegionRequest({ fetch_resources: ["ACCOUNTS"] }),
  find: (subject) => {
    const found = unknown(subject);
    const asked = documented(subject)?.join(",");
    if (found.length === 0) return [];
    const { names, count, list } = mention(found);
    return [
      {
        parameter: "scopes",
        message: say("unknown-scope", names, count),
        ...list,
        ...(asked && { suggestion: asked }),
        ...fixWith(
          subject,
          rewrite("scopes", (raw) => {
            const kept = raw.split(",").filter((scope) => !found.includes(scope.trim()));
            return kept.join(",") || undefined;
          }),
        ),
      },
    ];
  },
});

const notAsDocumented = rule({
  ...withTexts(scopesNotAsDocumented),
  find: (subject) => {
    // Unknown and missing ones have rules of their own.
    if (unknown(subject).length > 0 || missing(subject).length > 0) return [];
    const { body, isPortalRequest } = viewOf(subject);
    if (Array.isArray(body?.["scopes"])) {
      return [
        {
          parameter: "scopes",
          message: say("scopes-as-list"),
          suggestion: documented(subject)?.join(",") ?? "text, joined by commas",
        },
      ];
    }
    const asked = documented(subject)?.join(",");
    if (isPortalRequest && scopesOf(subject)?.join(",") === asked) return [];
    return checkedBy(subject, scopesNotAsDocumented).map((checked) => ({
      ...hitOf(checked, subject),
      ...(asked && { suggestion: asked }),
      ...(!isPortalRequest && fixWith(subject, unset("scopes"))),
    }));
  },
});

const missingScopes = rule({
  id: "missing-scopes",
  severity: "error",
  about: "request",
  needs: { others: flavourTells },
  meaning: "A documented scope of this flavour is missing.",
  source: sources.introduction,
  bad: requestWith({ scopes: "write_links" }),
  good: multiRegionRequest(),
  find: (subject) => {
    const found = missing(subject);
    if (found.length === 0) return [];
    return [
      {
        parameter: "scopes",
        message: say("missing-scopes", found),
        suggestion: documented(subject)?.join(",") ?? "",
        ...fixWith(subject, unset("scopes")),
      },
    ];
  },
});

export const scopeRules = [unknownScope, notAsDocumented, missingScopes] as const;
