/** A combination as a tester sees it: a short name, what varies, its config and its launch link. */

import type { Finding } from "@/lib/findings/finding";
import { findings } from "@/lib/findings/findings";
import { subjectOfConfig } from "@/lib/findings/subjects";
import type { WidgetConfig } from "@/lib/widget/config";
import { launchUrl } from "@/lib/launch/launch-url";
import { axisText, encodeAxisValue, type Axis, type AxisName, type AxisValue } from "./axis";
import { configWith, valuesAt, type Combination, type Matrix } from "./matrix";

export interface Row {
  /** Its place in the matrix, from 1. */
  readonly number: number;
  /** Made of what varies, so that it stays the same when values are added. */
  readonly name: string;
  readonly varying: readonly Varying[];
  readonly config: WidgetConfig;
  /** A path with a query, from the root of the studio. A mark is kept under it. */
  readonly link: string;
}

interface Varying {
  readonly name: AxisName;
  /** As a URL carries it; empty for unset. */
  readonly value: string;
}

/** Without its fix, which cannot pass from the worker to the page. */
export type RowFinding = Omit<Finding, "fix">;

export function rowAt(
  base: Matrix["base"],
  axes: readonly Axis[],
  combination: Combination,
  index: number,
): Row {
  const values = valuesAt(axes, combination);
  const { config } = configWith(base, values);
  const varying = axes.filter((axis) => axis.values.length > 1);
  return {
    number: index + 1,
    name: varying.map(({ name }) => nameOf(name, values.get(name))).join(" · ") || "The base",
    varying: varying.map(({ name }) => ({ name, value: encodeAxisValue(values.get(name)) })),
    config,
    link: launchUrl(config),
  };
}

/** What the rules say of a row. The launch link carries no token, so that no rule asks for the time. */
export function findingsOfRow(config: WidgetConfig, studioOrigin: string): readonly RowFinding[] {
  return findings(subjectOfConfig({ config, unread: [], studioOrigin, now: 0 })).map((finding) => {
    const said = { ...finding };
    delete said.fix;
    return said;
  });
}

/** In characters. */
const longest = 28;

/** The words of a choice tell what they are of; other values say it. */
function nameOf(name: AxisName, value: AxisValue): string {
  const short = name.split(".").at(-1)?.replace(/^--/, "") ?? name;
  if (value === undefined) return `${short} unset`;
  if (axisText(name).kind.kind === "choice") return String(value);
  const text = typeof value === "object" ? value.join("+") : String(value).replace(/\s+/g, " ");
  return `${short}=${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}`;
}
