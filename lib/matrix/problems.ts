/** Why a combination cannot work, and which settings such a reason depends on. */

import { findings } from "@/lib/findings/findings";
import { subjectOfConfig } from "@/lib/findings/subjects";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { identityPath } from "@/lib/widget/identity";
import type { MessageCode } from "@/lib/widget/message";
import { parseConfig } from "@/lib/widget/parse-config";
import { unreadText } from "@/lib/widget/unread-texts";
import { writeQuery } from "@/lib/widget/query";
import { encodeAxisValue, type AxisValue } from "./axis";
import { configWith } from "./matrix";

export interface Problem {
  readonly rule: string;
  /** A wire name, or the path of the identity. */
  readonly parameter: string;
  readonly message: string;
  readonly says: MessageCode;
}

/** Whatever a rule of severity error looks at, it looks at these too. */
export const hubNames: readonly string[] = ["flavour"];

/**
 * Settings that one rule of severity error looks at together. Every other one looks at its own setting alone, beside the
 * hub: a test holds this against the rules.
 */
const groups: readonly (readonly string[])[] = [
  ["access_mode", "credentials_storage", "fetch_resources"],
  ["scopes", "widget.openfinance_feature"],
  // The sandbox people do not exist in production.
  ["environment", "persona", identityPath],
];

/** The names that a reason at this name depends on, beside the hub. */
export function groupOf(name: string): readonly string[] {
  return groups.find((group) => group.includes(name)) ?? [name];
}

/** What the rules say against these values on top of the base; empty when they can work. */
export function problemsOf(
  base: WidgetConfig,
  values: ReadonlyMap<string, AxisValue>,
): readonly Problem[] {
  const { config, dropped } = configWith(base, values);
  const misfits = dropped.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [misfit(config.flavour, name, value)];
  });
  // The launch link carries no token, so that no rule asks for the time.
  const found = findings(subjectOfConfig({ config, unread: [], now: 0 }));
  return [
    ...misfits,
    ...found
      .filter(({ severity }) => severity === "error")
      // The launch link asks who consents.
      .filter(({ parameter }) => parameter !== identityPath || config.persona !== undefined)
      .map(({ rule, parameter, message, says }) => ({ rule, parameter, message, says })),
  ];
}

/** Whoever reads the launch link would not read the value either, and says why. */
function misfit(flavour: Flavour, name: string, value: AxisValue): Problem {
  const query = writeQuery([
    ["flavour", flavour],
    [name, encodeAxisValue(value)],
  ]);
  const [unread] = parseConfig(query).unread;
  return {
    rule: "not-for-flavour",
    parameter: name,
    message: unread ? unreadText(unread.reason) : "",
    says: { code: "unread", values: unread ? [JSON.stringify(unread.reason)] : [] },
  };
}

/** The settings of the base that some flavour of the matrix goes without, by flavour. */
export function leftOutOfBase(
  base: WidgetConfig,
  flavours: readonly Flavour[],
): readonly { readonly flavour: Flavour; readonly names: readonly string[] }[] {
  return flavours.flatMap((flavour) => {
    const { dropped: names } = configWith(base, new Map([["flavour", flavour]]));
    return names.length > 0 ? [{ flavour, names }] : [];
  });
}
