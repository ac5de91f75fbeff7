/** `GET /api/institutions/` with Belvo's filters and pages. */

import { institutionRecords, type InstitutionRecord } from "./institution-record";
import { invalidChoice, type Problem } from "./problem";
import type { Result } from "@/lib/widget/result";

export interface InstitutionPage {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

export type ListError =
  | { readonly kind: "no-such-page" }
  | { readonly kind: "invalid-filter"; readonly problems: readonly Problem[] };

type Filter = (institution: InstitutionRecord, value: string) => boolean;

const items = (value: string) => value.split(",").map((item) => item.trim());

const filters: Readonly<Record<string, Filter>> = {
  country_code: ({ country_code }, value) => country_code === value,
  country_code__in: ({ country_code }, value) => items(value).includes(country_code),
  display_name: ({ display_name }, value) =>
    display_name.toLowerCase().includes(value.toLowerCase()),
  name: ({ name }, value) => name === value,
  name__in: ({ name }, value) => items(value).includes(name),
  resources__allin: ({ resources }, value) =>
    items(value).every((resource) => resources.includes(resource)),
  status: ({ status }, value) => status === value,
  status__in: ({ status }, value) => items(value).includes(status),
  type: ({ type }, value) => type === value,
  type__in: ({ type }, value) => items(value).includes(type),
  // No website of a sandbox institution is known.
  website: () => false,
};

const choices: Readonly<Record<string, readonly string[]>> = {
  status: ["healthy", "down"],
  type: ["bank", "fiscal", "employment"],
};

/** `url` is the whole address that was asked for; `next` and `previous` are made from it. */
export function listInstitutions(url: URL): Result<InstitutionPage, ListError> {
  const query = url.searchParams;
  const problems = [...query].flatMap(([filter, value]): Problem[] => {
    const known = choices[filter.replace(/__in$/, "")];
    const given = filter.endsWith("__in") ? items(value) : [value];
    return (known ? given.filter((one) => one !== "" && !known.includes(one)) : []).map((one) =>
      invalidChoice(filter, one),
    );
  });
  if (problems.length > 0) return { ok: false, error: { kind: "invalid-filter", problems } };

  const found = institutionRecords.filter((institution) =>
    Object.entries(filters).every(([name, passes]) => {
      const value = query.get(name);
      return !value || passes(institution, value);
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
        .map((institution) => pickFields(institution, query)),
    },
  };
}

/** `fields` keeps the named fields, `omit` leaves the named ones out. */
export function pickFields(
  institution: InstitutionRecord,
  query: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const fields = query.get("fields");
  const omit = items(query.get("omit") ?? "");
  return Object.fromEntries(
    Object.entries(institution).filter(
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
