/** Turns what a form recognised into what may be kept of it. */

import type { Finding } from "@/lib/findings/finding";
import { findings } from "@/lib/findings/findings";
import { findingsInWorlds } from "@/lib/findings/findings-in-worlds";
import { readArtefacts } from "@/lib/findings/read-artefacts";
import { subjectOfArtefacts, subjectOfConfig } from "@/lib/findings/subjects";
import type { Reading } from "@/lib/findings/subject";
import { configOf, setNames } from "@/lib/widget/config";
import { encode } from "@/lib/widget/kinds";
import { parseConfig } from "@/lib/widget/parse-config";
import { looksPersonal } from "@/lib/widget/personal-data";
import { holdsPrivate, isPrivate, speakableName } from "@/lib/widget/private-names";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { Entry } from "@/lib/widget/read-entries";
import type { Unread } from "@/lib/widget/unread";
import type { Artefacts } from "./found";
import type { Understanding } from "./pasted";
import { blot, blotValue, holdsPart, privateTexts } from "./private-parts";
import { excerptOf } from "./excerpt";
import { spotsOf, uncertainIn } from "./uncertain";
import { tokenFacts } from "./token-facts";

/** `worlds` has the artefacts for each way through the code, the first of which speaks for it. */
export function understand(
  worlds: readonly [Artefacts, ...Artefacts[]],
  now: number,
  text = "",
): Understanding {
  const [artefacts, ...others] = worlds;
  const { url, meant, environment, notes = [], secrets = [] } = artefacts;
  const { subject, dropped } = subjectOf(artefacts, now);
  const { flavour } = subject;
  const read = meant && readMeant(meant, artefacts, flavour);
  const token = url?.entries.find(([name]) => name === "access_token")?.[1];
  const subjects = [subject, ...others.map((one) => subjectOf(one, now).subject)];
  const parts = [...new Set(worlds.flatMap(privateTexts))];
  const found = findingsInWorlds(subjects).map((finding) => placed(finding, artefacts));
  return {
    ...(flavour && { flavour }),
    ...(environment && { environment }),
    ...(token !== undefined &&
      !url?.open?.values.has("access_token") && { token: tokenFacts(token) }),
    notes,
    uncertain: uncertainIn(artefacts).map((one) => ({
      ...one,
      parameter: blot(one.parameter, parts),
    })),
    excerpt: excerptOf(text, spotsOf(artefacts), found, parts),
    ...keepOf(
      {
        reading: read?.reading ?? subject.reading,
        dropped: [...dropped, ...(read?.dropped ?? []), ...secrets.map(({ name }) => name)],
        findings: found,
      },
      parts,
    ),
  };
}

function subjectOf({ url, request, environment, usage }: Artefacts, now: number) {
  return subjectOfArtefacts({
    ...(environment && { environment }),
    ...(url && { url }),
    ...(request && { request }),
    ...(usage && { usage }),
    now,
  });
}

/** Puts a finding where its parameter stands in the text, or the object that it is missing from. */
function placed(finding: Finding, { urlSpans, requestSpans }: Artefacts): Finding {
  if (finding.place || finding.parameter === "") return finding;
  const parts = finding.parameter.split(".");
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
  for (const path of paths) {
    const place = requestSpans?.get(path) ?? urlSpans?.get(path);
    if (place) return { ...finding, place: { start: place.start, end: place.end } };
  }
  return finding;
}

function readMeant(entries: readonly Entry[], artefacts: Artefacts, flavour?: Flavour) {
  const { request, environment } = artefacts;
  return readArtefacts({
    entries,
    ...(flavour && { flavour }),
    ...(environment && { environment }),
    ...(request && { body: request.body }),
  });
}

/** `query` is that of a studio URL. */
export function understandStudioUrl(query: string, now: number): Understanding {
  const { config, unread, withheld } = parseConfig(query);
  const { flavour, environment } = config;
  const subject = subjectOfConfig({ config, unread, ...(environment && { environment }), now });
  return {
    flavour,
    ...(environment && { environment }),
    notes: [],
    uncertain: [],
    excerpt: [],
    ...keepOf({ reading: { config, unread }, dropped: withheld, findings: findings(subject) }, []),
  };
}

interface Kept {
  readonly reading: Reading;
  readonly dropped: readonly string[];
  readonly findings: readonly Finding[];
}

/** A value that holds something private is dropped with its name; a sentence loses the part alone. */
function keepOf(
  kept: Kept,
  parts: readonly string[],
): Pick<Understanding, "config" | "unread" | "dropped" | "findings"> {
  const dropped = new Set(kept.dropped);
  const holds = (text: string) => holdsPrivate(text) || holdsPart(text, parts);
  const { config } = kept.reading;
  // A name that a person and a company share is no reason to lose the company's.
  const hidden = setNames(config).filter((name) => holdsPrivate(encode(config[name] ?? "")));
  for (const name of hidden) dropped.add(name);
  const unread = kept.reading.unread.filter((entry) => {
    const isHidden = isPersonal(entry) || holds(entry.value) || holds(entry.name);
    if (isHidden) dropped.add(holds(entry.name) ? "value" : speakableName(entry.name));
    return !isHidden;
  });
  return {
    config: configOf(
      config.flavour,
      Object.fromEntries(
        Object.entries(config).filter(([name]) => !hidden.some((one) => one === name)),
      ),
    ),
    unread,
    dropped: [...dropped].map((name) => (holds(name) ? "value" : name)),
    findings: kept.findings.map((finding) => ({
      ...finding,
      parameter: blot(finding.parameter, parts),
      message: blot(finding.message, parts),
      says: {
        code: finding.says.code,
        values: finding.says.values.map((value) => blotValue(value, parts)),
      },
      ...(finding.suggestion !== undefined && { suggestion: blot(finding.suggestion, parts) }),
    })),
  };
}

/** Of an unknown entry the name is all that tells whom it is about. */
function isPersonal({ name, value }: Unread): boolean {
  if (name.split(".").some((part) => isPrivate(part, value))) return true;
  const kind = looksPersonal(value);
  return kind === "a person's name" ? !/institution|company|brand/i.test(name) : kind !== undefined;
}
