/** Turns a text that is nearly right into what is meant; any other stays as it is. */

import { longestStorage } from "./limits";

export function storageLike(raw: string | undefined): string | undefined {
  const text = raw?.trim().toLowerCase() ?? "";
  if (/^no[ _-]?stored?$/.test(text)) return "nostore";
  if (/^stored?$/.test(text)) return "store";
  const days = daysIn(text);
  return days >= 1 && days <= longestStorage ? `${days}d` : raw;
}

export function daysLike(raw: string | undefined): string | undefined {
  const days = daysIn(raw ?? "");
  return days >= 1 ? `${days}d` : raw;
}

/** NaN for what is no number of days. */
function daysIn(text: string): number {
  return Number(/^(\d{1,3}) ?(?:d|days?)?$/i.exec(text.trim())?.[1]);
}

export function sixDigits(raw: string | undefined): string | undefined {
  const digits = /^#?([0-9a-f]{3,8})$/i.exec(raw?.trim() ?? "")?.[1] ?? "";
  switch (digits.length) {
    case 3:
    case 4:
      return `#${[...digits.slice(0, 3)].map((digit) => digit + digit).join("")}`;
    case 6:
    case 8:
      return `#${digits.slice(0, 6)}`;
    default:
      return raw;
  }
}
