/** What a matrix may vary: any setting of the catalogue, and the three choices that are made beside it. */

import {
  catalogueNames,
  entryOf,
  isParameterName,
  type ParameterName,
} from "@/lib/widget/catalogue";
import { environments, environmentTexts } from "@/lib/widget/environments";
import { flavours, declarationOf } from "@/lib/widget/flavours/flavours";
import { personas } from "@/lib/widget/identity";
import { choice, decode, encode, type ChoiceKind, type Kind, type Value } from "@/lib/widget/kinds";
import { fits } from "@/lib/widget/shape-problem";

type ChoiceName = "flavour" | "environment" | "persona";

export type AxisName = ChoiceName | ParameterName;

/** Unset is a value as well: undefined. */
export type AxisValue = Value | undefined;

export interface Axis {
  readonly name: AxisName;
  /** Each once, in the order in which they are tried. An axis without values varies nothing. */
  readonly values: readonly AxisValue[];
}

interface AxisText {
  readonly kind: Kind;
  readonly label: string;
  readonly help: string;
}

const beside: Readonly<Record<ChoiceName, AxisText & { readonly kind: ChoiceKind }>> = {
  flavour: {
    kind: choice(...flavours.map((value) => ({ value, label: declarationOf(value).label }))),
    label: "Flavour",
    help: "The kind of access token.",
  },
  environment: {
    kind: choice(...environments.map((value) => ({ value, label: environmentTexts[value].label }))),
    label: "Environment",
    help: "Where the token is minted. If unset: the default of the studio that opens the link.",
  },
  persona: {
    kind: choice(
      ...personas.map((value) => ({
        value,
        label: value === "business" ? "Business" : "Individual",
      })),
    ),
    label: "Persona",
    help: "The sandbox person who consents. If unset: the launch link asks who consents.",
  },
};

/** In the order of every output. */
export const axisNames: readonly AxisName[] = [
  "flavour",
  "environment",
  "persona",
  ...catalogueNames,
];

export function isAxisName(name: string): name is AxisName {
  return Object.hasOwn(beside, name) || isParameterName(name);
}

export function axisText(name: AxisName): AxisText {
  return isParameterName(name) ? entryOf(name) : beside[name];
}

/** A flavour is always chosen; whatever else is unset, the widget or the studio decides. */
export function maybeUnset(name: AxisName): boolean {
  return name !== "flavour";
}

/** As a URL carries it; unset is the empty text. */
export function encodeAxisValue(value: AxisValue): string {
  return value === undefined ? "" : encode(value);
}

/** The inverse; `ok` is false for what the axis cannot hold. */
export function readAxisValue(
  name: AxisName,
  raw: string,
): { readonly ok: true; readonly value: AxisValue } | { readonly ok: false } {
  if (raw === "") return maybeUnset(name) ? { ok: true, value: undefined } : { ok: false };
  const { kind } = axisText(name);
  const value = decode(kind, raw);
  return fits(kind, value) && encode(value) === raw ? { ok: true, value } : { ok: false };
}
