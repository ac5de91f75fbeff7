/** The values of an axis that a tester is offered to tick, before any is typed. */

import type { Option } from "@/lib/widget/kinds";
import { axisText, maybeUnset, readAxisValue, type AxisName, type AxisValue } from "./axis";

export interface OfferedValue {
  readonly value: AxisValue;
  /** A word or two beside the value. */
  readonly hint: string;
  /** True for what the documents name: an axis starts with these. */
  readonly isUsual: boolean;
}

/** Lists with more items than these are put together by search. */
const mostTicks = 8;

/** Unset first. Of a list each item alone; of text nothing else, as any text may be typed. */
export function offeredValues(name: AxisName): readonly OfferedValue[] {
  const { kind } = axisText(name);
  const unset = { value: undefined, hint: "", isUsual: true };
  return [...(maybeUnset(name) ? [unset] : []), ...settable()];

  function settable(): readonly OfferedValue[] {
    switch (kind.kind) {
      case "text":
        return [];
      case "flag":
        return [
          { value: true, hint: kind.yes, isUsual: true },
          { value: false, hint: kind.no, isUsual: true },
        ];
      case "choices":
        return kind.options.length > mostTicks
          ? []
          : kind.options.flatMap((option) => offer(name, option, false));
      case "choice":
      case "integer":
        return kind.options.flatMap((option) => offer(name, option, option.status === undefined));
    }
  }
}

function offer(name: AxisName, option: Option, isUsual: boolean): readonly OfferedValue[] {
  const read = readAxisValue(name, option.value);
  const hint = option.status ? `${option.label}, ${option.status}` : option.label;
  return read.ok ? [{ value: read.value, hint, isUsual }] : [];
}
