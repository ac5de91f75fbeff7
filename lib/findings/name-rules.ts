/** Which parameters the URL has, whatever their values. */

import { withTexts } from "@/lib/widget/catalogue-rules";
import {
  appliesTo,
  entryOf,
  isParameterName,
  travelsIn,
  type ParameterName,
} from "@/lib/widget/catalogue";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { sources } from "@/lib/widget/sources";
import type { Entry } from "@/lib/widget/read-entries";
import { fromCatalogue } from "./checked";
import { multiRegionRequest, urlWith } from "@/lib/widget/example-text";
import { legacyParameter, notForFlavour } from "@/lib/widget/url-check-rules";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { hitsFor } from "./hits";
import { discard, discardRepeated, fixWith, rename, rewrite, surplusOf, unset } from "./make-fix";
import { parameterLike, tokenFieldMeant } from "./names";
import { nameOf } from "./speakable";
import type { Subject } from "./subject";
import { mendValue, valueProblems } from "./value-problems";
import { viewOf } from "./view";
import { say } from "./words";

/** Of the consent portal; the webhook of an expired consent has the values. */
const portalParameters = [
  "mode",
  "link_id",
  "consent_id",
  "institution",
  "institution_display_name",
  "institution_icon_logo",
  "action",
];

/** Names of the query that are none of the catalogue's, each once. */
function unknownEntries(subject: Subject): readonly Entry[] {
  const { isPortalUrl, query } = viewOf(subject);
  const unknown = query.filter(
    ([name, value]) =>
      !(isPortalUrl
        ? portalParameters.includes(name) && !(name === "mode" && value !== "landing")
        : isParameterName(name) ||
          tokenFieldMeant(name) !== undefined ||
          isLegacyMode(name, value)),
  );
  return [...new Map(unknown)];
}

function isLegacyMode(name: string, value: string): boolean {
  return name === "mode" && value === "webapp";
}

const unknownParameter = rule({
  id: "unknown-parameter",
  severity: "warning",
  about: "url",
  needs: { nameOnly: true },
  meaning: "The widget has no such parameter, and ignores it silently.",
  source: sources.startup,
  bad: urlWith("country=BR"),
  good: urlWith("country_codes=BR"),
  find: (subject) =>
    hitsFor([...tokenAliases(subject), ...unknownEntries(subject)], ([name]) =>
      unknownHit(subject, name),
    ),
});

/** A token under another name is private, so it is not among the query. */
function tokenAliases({ url }: Subject): readonly Entry[] {
  const found = (url?.entries ?? []).find(([name]) =>
    /^(token|accesstoken|access-token|access)$/i.test(name),
  );
  return found ? [found] : [];
}

function unknownHit(subject: Subject, name: string): Hit {
  const parameter = nameOf(name);
  if (viewOf(subject).isPortalUrl) {
    return { parameter, message: say("not-of-the-portal") };
  }
  if (name === "consent_id") {
    return {
      parameter,
      severity: "info",
      message: say("consent-id-of-belvo"),
    };
  }
  if (name === "mode") {
    return {
      parameter,
      message: say("no-mode"),
      ...fixWith(subject, discard(name)),
    };
  }
  const like = parameterLike(name);
  const isKnown = like !== undefined && isParameterName(like);
  return {
    parameter,
    message: say("unknown-parameter", like),
    ...(like && { suggestion: like }),
    ...fixWith(subject, isKnown ? rename(name, like, mended(like)) : discard(name)),
  };
}

/** A value in the wrong case is mended on the way, so that it can be read under its new name. */
function mended(name: ParameterName): (raw: string) => string {
  return (raw) =>
    mendValue(
      name,
      raw,
      valueProblems(name, raw).map(({ rule }) => rule),
    ) ?? "";
}

const misplacedParameter = rule({
  id: "misplaced-parameter",
  severity: "warning",
  about: "url",
  needs: { nameOnly: true },
  meaning: "The setting belongs in the token request. The widget ignores it in the URL.",
  source: sources.branding,
  bad: urlWith("company_name=ACME"),
  good: multiRegionRequest({ widget: { branding: { company_name: "ACME" } } }),
  find: (subject) => {
    const { isPortalUrl, query } = viewOf(subject);
    const found = isPortalUrl
      ? []
      : [...new Set(query.map(([name]) => name))].flatMap((name) => {
          const field = tokenFieldMeant(name);
          return field === undefined ? [] : [{ name, field }];
        });
    return hitsFor(found, ({ name, field }) => ({
      parameter: nameOf(name),
      message: say("belongs-in-request", field),
      suggestion: field,
      ...fixWith(
        subject,
        isParameterName(field) ? rename(name, field, mended(field)) : discard(name),
      ),
    }));
  },
});

const duplicateParameter = rule({
  id: "duplicate-parameter",
  severity: "warning",
  about: "url",
  needs: { nameOnly: true },
  meaning: "The parameter appears more than once, and which value counts is undocumented.",
  source: sources.startup,
  bad: urlWith("locale=es&locale=pt"),
  good: urlWith("locale=pt"),
  find: (subject) => {
    const counts = new Map<string, number>();
    for (const [name] of subject.url?.entries ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    const found = [...counts].filter(([, count]) => count > 1);
    return hitsFor([...found, ...repeatedFields(subject)], ([name, count]) => ({
      parameter: nameOf(name),
      about: isIn(name, "token request") ? "request" : "url",
      isSent: false,
      message: say("repeated", count),
      suggestion: isListName(name) ? "one list, joined by commas" : "one of them",
      ...fixWith(subject, discardRepeated(name)),
    }));
  },
});

/** A studio URL has the fields of the token request too. */
function repeatedFields({ reading, request }: Subject): readonly (readonly [string, number])[] {
  const names = [...new Set((request?.rest ?? []).map(([name]) => name))].slice(0, 100);
  return names.flatMap((name) => {
    const surplus = surplusOf(reading, name).length;
    return surplus > 0 ? [[name, surplus + 1] as const] : [];
  });
}

function isListName(name: string): boolean {
  return isParameterName(name) && entryOf(name).kind.kind === "choices";
}

const ofOtherFlavours = rule({
  ...withTexts(notForFlavour),
  find: (subject) => [
    ...untaken(subject),
    ...otherValues.find(subject).map(
      // A request for the portal is recognised as what it is.
      (hit): Hit => (isPortalTemplate(subject) ? { ...hit, severity: "info" } : hit),
    ),
  ],
});

function isPortalTemplate(subject: Subject): boolean {
  return subject.isTemplate === true && viewOf(subject).isPortalRequest;
}

function untaken(subject: Subject): readonly Hit[] {
  const { flavour } = subject;
  if (!flavour) return [];
  const { isPortalUrl, isPortalRequest, query, fields } = viewOf(subject);
  const names = [
    ...(isPortalUrl ? [] : query).filter(([name]) => isIn(name, "widget URL")),
    ...(isPortalRequest ? [] : fields).filter(([name]) => isIn(name, "token request")),
  ].map(([name]) => name);
  const found = [...new Set(names)].filter(isParameterName);
  return hitsFor(
    found.filter((name) => !appliesTo(name, flavour)),
    (name) => ({
      parameter: name,
      about: travelsIn(name) === "widget URL" ? "url" : "request",
      message: say("not-for-flavour", declarationOf(flavour).label),
      ...fixWith(subject, discard(name)),
    }),
  );
}

function isIn(name: string, artefact: ReturnType<typeof travelsIn>): boolean {
  return isParameterName(name) && travelsIn(name) === artefact;
}

/** The values that the catalogue names for other flavours. */
const otherValues = fromCatalogue(notForFlavour, ({ parameter }, subject) => {
  if (!isParameterName(parameter) || !subject.flavour) return {};
  const { options } = appliesTo(parameter, subject.flavour) ?? {};
  const known = knownValues(parameter);
  const isTaken = (item: string) => !known.includes(item) || options?.includes(item);
  return fixWith(
    subject,
    options
      ? rewrite(parameter, (raw) => raw.split(",").filter(isTaken).join(",") || undefined)
      : unset(parameter),
  );
});

function knownValues(name: ParameterName): readonly string[] {
  const { kind } = entryOf(name);
  return "options" in kind ? kind.options.map(({ value }) => value) : [];
}

const noLongerNamed = rule({
  ...withTexts(legacyParameter),
  find: (subject) => {
    const { isPortalUrl, query } = viewOf(subject);
    const isThere = !isPortalUrl && query.some(([name, value]) => isLegacyMode(name, value));
    return [
      ...(isThere
        ? [
            {
              parameter: "mode",
              message: say("mode-webapp"),
              ...fixWith(subject, discard("mode")),
            },
          ]
        : []),
      ...oldParameters.find(subject),
    ];
  },
});

/** Those of the catalogue. */
const oldParameters = fromCatalogue(legacyParameter);

export const nameRules = [
  unknownParameter,
  misplacedParameter,
  duplicateParameter,
  ofOtherFlavours,
  noLongerNamed,
] as const;
