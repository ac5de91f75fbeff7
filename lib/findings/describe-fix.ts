/** Says what a fix does to the page, before anybody presses it. */

import { catalogueNames } from "@/lib/widget/catalogue";
import { encode } from "@/lib/widget/kinds";
import type { Finding } from "./finding";
import type { Reading } from "./subject";

/** In characters. */
const longest = 60;

/** A phrase such as "sets locale to pt, removes country"; undefined where the finding has no fix. */
export function describeFix({ fix }: Finding, before: Reading): string | undefined {
  if (!fix) return undefined;
  const after = fix(before);
  const set = catalogueNames.flatMap((name) => {
    const value = after.config[name];
    return value === undefined || textOf(before.config[name]) === textOf(value)
      ? []
      : [`sets ${name} to ${cut(encode(value))}`];
  });
  const unset = catalogueNames.filter(
    (name) => before.config[name] !== undefined && after.config[name] === undefined,
  );
  const discarded = before.unread
    .filter((entry) => !after.unread.includes(entry))
    .map(({ name }) => name)
    // What is read under its own name now is not gone.
    .filter((name) => !set.some((phrase) => phrase.startsWith(`sets ${name} `)));
  const removed = [...new Set([...unset, ...discarded])].map((name) => `removes ${name}`);
  return [...set, ...removed].join(", ") || undefined;
}

function textOf(value: Parameters<typeof encode>[0] | undefined): string | undefined {
  return value === undefined ? undefined : encode(value);
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
