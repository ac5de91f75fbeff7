/**
 * What the hosted widget would be told by a widget URL, as data for the emulator's widget page. Never throws, and
 * loses nothing that the URL says.
 */

import {
  entryOf,
  isParameterName,
  parameterNames,
  travelsIn,
  namesFor,
} from "@/lib/widget/catalogue";
import { checkParameter } from "@/lib/widget/checks";
import { emptyConfig, type WidgetConfig } from "@/lib/widget/config";
import { flavours, defaultFlavour, type Flavour } from "@/lib/widget/flavours/flavours";
import { encode, type Kind, type Value } from "@/lib/widget/kinds";
import { readQuery } from "@/lib/widget/query";
import { readEntries, type Entry } from "@/lib/widget/read-entries";
import type { Unread } from "@/lib/widget/unread";
import { configSchema } from "@/lib/widget/schemas";
import type { Grant } from "./grant";
import { callbackOf, outcomeKinds, type OutcomeKind } from "./outcomes";
import { phraseIn, type Locale, type Phrase } from "./phrase";
import type { TokenReading } from "./read-token";
import { chooseInstitutions, type InstitutionChoice } from "./remaining-institutions";

/** One setting that arrived. */
export interface ReadSetting {
  readonly name: string;
  /** The label of the catalogue. */
  readonly label: Phrase;
  /** As it is on the wire. */
  readonly value: string;
  /** The labels of the values, where the catalogue has such. */
  readonly meanings: readonly Phrase[];
  /** What is odd about it, in sentences. */
  readonly notes: readonly string[];
}

export interface WidgetReading {
  /** Unset when no token says it. */
  readonly flavour?: Flavour;
  /** Spanish where the URL names no language, as Belvo's documents say. */
  readonly locale: Locale;
  /** What the URL and the token say together. */
  readonly config: WidgetConfig;
  /** What the URL says. */
  readonly parameters: readonly ReadSetting[];
  /** What the token says. */
  readonly settings: readonly ReadSetting[];
  readonly unread: readonly Unread[];
  /** Unset when no token says which institutions are in reach. */
  readonly choice?: InstitutionChoice;
  /** Where each outcome leads; unset means that the token has no callback URL for it. */
  readonly callbacks: Readonly<Partial<Record<OutcomeKind, string>>>;
}

const widest =
  flavours.toSorted((one, other) => namesFor(other).length - namesFor(one).length)[0] ??
  defaultFlavour;

export function readWidget(url: string, token: TokenReading): WidgetReading {
  const grant = "grant" in token ? token.grant : undefined;
  // Without a token none is refused for its flavour: the one that takes most reads most.
  const flavour = grant?.flavour ?? widest;
  const { entries, unread } = sortEntries(queryOf(url));
  const urlReading = readEntries(entries, flavour);
  const tokenReading = readEntries(Object.entries(grant?.settings ?? {}), flavour);
  const checked = configSchema.safeParse({
    flavour,
    ...tokenReading.values,
    ...urlReading.values,
  });
  const config: WidgetConfig = checked.success ? checked.data : { ...emptyConfig, flavour };
  const { locale = "es" } = config;
  const describeAll = (values: typeof urlReading.values) =>
    Object.entries(values).flatMap(([name, value]) =>
      isParameterName(name) && value !== undefined
        ? [describe(locale, name, value, grant ? config : undefined)]
        : [],
    );
  return {
    ...(grant && { flavour: grant.flavour, choice: chooseInstitutions(config) }),
    locale,
    config,
    parameters: describeAll(urlReading.values).sort(byCatalogue),
    settings: describeAll(tokenReading.values),
    unread: [...unread, ...urlReading.unread],
    callbacks: grant ? callbacksOf(grant) : {},
  };
}

/** The access token of a widget URL; undefined when it has none or an empty one. */
export function accessTokenOf(url: string): string | undefined {
  return queryOf(url).find(([name]) => name === "access_token")?.[1] || undefined;
}

function queryOf(url: string): readonly Entry[] {
  const start = url.indexOf("?");
  return start === -1 ? [] : readQuery(url.slice(start + 1).replace(/#.*$/s, ""));
}

/** Takes out what does not belong into a widget URL although the catalogue knows its name. */
function sortEntries(all: readonly Entry[]): { entries: readonly Entry[]; unread: Unread[] } {
  const unread: Unread[] = [];
  let hasToken = false;
  const entries = all.filter(([name, value]) => {
    if (name === "access_token") {
      if (hasToken) unread.push({ name, value, reason: { code: "repeated" } });
      hasToken = true;
      return false;
    }
    if (!isParameterName(name) || travelsIn(name) === "widget URL") return true;
    unread.push({ name, value, reason: { code: "misplaced" } });
    return false;
  });
  return { entries, unread };
}

/** Without a config nothing is known that the value could clash with. */
function describe(
  locale: Locale,
  name: Parameters<typeof entryOf>[0],
  value: Value,
  config: WidgetConfig | undefined,
): ReadSetting {
  const { kind, label, translated } = entryOf(name);
  return {
    name,
    label: phraseIn(locale, label, translated),
    value: encode(value),
    // The list of institutions says more of them than their labels.
    meanings: name === "institutions" ? [] : meaningsOf(locale, kind, value),
    notes: config ? checkParameter(config, name).map(({ message }) => message.words()) : [],
  };
}

function meaningsOf(locale: Locale, kind: Kind, value: Value): readonly Phrase[] {
  switch (kind.kind) {
    case "flag": {
      const { yes, no, translated } = kind;
      const index = value === true ? 0 : 1;
      const words = translated && { es: translated.es[index], pt: translated.pt[index] };
      return [phraseIn(locale, value === true ? yes : no, words)];
    }
    case "choice":
    case "choices":
    case "integer": {
      const values = typeof value === "object" ? value : [String(value)];
      return values.flatMap((one) => {
        const option = kind.options.find((known) => known.value === one);
        return option ? [phraseIn(locale, option.label, option.translated)] : [];
      });
    }
    case "text":
      return [];
  }
}

function byCatalogue(one: ReadSetting, other: ReadSetting): number {
  const place = ({ name }: ReadSetting) => parameterNames.findIndex((known) => known === name);
  return place(one) - place(other);
}

function callbacksOf(grant: Grant): WidgetReading["callbacks"] {
  return Object.fromEntries(
    outcomeKinds.flatMap((kind) => {
      const address = grant.settings[`widget.callback_urls.${callbackOf[kind]}`];
      return address ? [[kind, address]] : [];
    }),
  );
}
