/** `GET /api/institutions/` with Belvo's filters. */

import type { Result } from "@/lib/widget/result";
import { institutionRecords, type InstitutionRecord } from "./institution-record";
import {
  items,
  listRecords,
  type FilterChoices,
  type Filters,
  type ListError,
  type RecordPage,
} from "./list-records";

const filters: Filters<InstitutionRecord> = {
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

const choices: FilterChoices = {
  status: ["healthy", "down"],
  type: ["bank", "fiscal", "employment"],
};

export function listInstitutions(url: URL): Result<RecordPage, ListError> {
  return listRecords(url, institutionRecords, filters, choices);
}
