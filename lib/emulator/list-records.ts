/** Lists with Belvo's filters and pages, whatever they list. */

import type { Result } from "@/lib/widget/result";
import { invalidChoice, type Problem } from "./problem";

export interface RecordPage {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

export type ListError =
  | { readonly kind: "no-such-page" }
  | { readonly kind: "invalid-filter"; readonly problems: readonly Problem[] };

/** By the name of the parameter. A parameter that is not here is ignored, as Belvo's framework does. */
export type Filters<T> = Readonly<Record<string, (record: T, value: string) => boolean>>;

/** The allowed values of filters that take no others, by the name without `__in`. */
export type FilterChoices = Readonly<Record<string, readonly string[]>>;

export const items = (value: string) => value.split(",").map((item) => item.trim());

/** `url` is the whole address that was asked for; `next` and `previous` are made from it. */
export function listRecords<T extends Readonly<Record<string, unknown>>>(
  url: URL,
  records: readonly T[],
  filters: Filters<T>,
  choices: FilterChoices,
): Result<RecordPage, ListError> {
  const query = url.searchParams;
  const problems = [...query].flatMap(([filter, value]): Problem[] => {
    const known = choices[filter.replace(/__in$/, "")];
    const given = filter.endsWith("__in") ? items(value) : [value];
    return (known ? given.filter((one) => one !== "" && !known.includes(one)) : []).map((one) =>
      invalidChoice(filter, one),
    );
  });
  if (problems.length > 0) return { ok: false, error: { kind: "invalid-filter", problems } };

  const found = records.filter((record) =>
    Object.entries(filters).every(([name, passes]) => {
      const value = query.get(name);
      return !value || passes(record, value);
    }),
  );
  const size = pageSize(query.get("page_size"));
  const last = Math.max(1, Math.ceil(found.length / size));
  const page = Number(query.get("page") ?? "1");
  if (!Number.isInteger(page) || page < 1 || page > last) {
    return { ok: false, error: { kind: "no-such-page" } };
  }
  return {
    ok: true,
    value: {
      count: found.length,
      next: page < last ? withPage(url, page + 1) : null,
      previous: page > 1 ? withPage(url, page - 1) : null,
      results: found
        .slice((page - 1) * size, page * size)
        .map((record) => pickFields(record, query)),
    },
  };
}

/** `fields` keeps the named fields, `omit` leaves the named ones out. */
export function pickFields(
  record: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const fields = query.get("fields");
  const omit = items(query.get("omit") ?? "");
  return Object.fromEntries(
    Object.entries(record).filter(
      ([name]) => (!fields || items(fields).includes(name)) && !omit.includes(name),
    ),
  );
}

/** 100 where it is not given or no number; more than 1000 is 1000. */
function pageSize(given: string | null): number {
  if (given === null || !/^\d+$/.test(given)) return 100;
  return Math.min(1000, Math.max(1, Number(given)));
}

function withPage(url: URL, page: number): string {
  const other = new URL(url);
  other.searchParams.set("page", String(page));
  return other.href;
}
