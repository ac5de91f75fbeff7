/**
 * The links that visits of the emulated widget made, so that what follows a success can be tried: the call for the link, and
 * its repair. Kept in memory for an hour. On `globalThis`, because a build may hold a module twice.
 */

import type { Result } from "@/lib/widget/result";
import {
  items,
  listRecords,
  type FilterChoices,
  type Filters,
  type ListError,
  type RecordPage,
} from "./list-records";

/** As `GET /api/links/{id}/` of Belvo documents it. Times are ISO 8601. */
export type LinkRecord = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly institution: string;
  readonly access_mode: "single" | "recurrent";
  /** A link whose credentials are not stored is `invalid` until an update visit. */
  readonly status: "valid" | "invalid";
  readonly external_id: string | null;
  /** Null for a single link. */
  readonly refresh_rate: string | null;
  /** Null where no document says it. */
  readonly credentials_storage: string | null;
  readonly stale_in: string;
  readonly fetch_resources: readonly string[];
  readonly created_at: string;
  readonly last_accessed_at: string;
  readonly created_by: string;
  readonly institution_user_id: string;
};

/** What a visit says of its link. Everything else is made here. */
export type NewLink = Pick<
  LinkRecord,
  | "id"
  | "institution"
  | "access_mode"
  | "external_id"
  | "credentials_storage"
  | "stale_in"
  | "fetch_resources"
>;

/** In milliseconds. */
const lifetime = 60 * 60 * 1000;

/** Past this the oldest is forgotten. */
const most = 1_000;

/** The emulator has one user. */
const createdBy = "00000000-0000-4000-8000-000000000000";

const key = Symbol.for("widget-studio.emulator.links");

interface Kept {
  readonly record: LinkRecord;
  readonly until: number;
}

function keptLinks(): Map<string, Kept> {
  const known: unknown = Reflect.get(globalThis, key);
  if (isKept(known)) return known;
  const fresh = new Map<string, Kept>();
  Reflect.set(globalThis, key, fresh);
  return fresh;
}

/** Nobody else writes under the symbol. */
function isKept(value: unknown): value is Map<string, Kept> {
  return value instanceof Map;
}

/** `now` is in milliseconds since 1970, here and below. */
export function rememberLink(link: NewLink, now: number): void {
  const links = keptLinks();
  forgetOld(now);
  const [oldest] = links.keys();
  if (links.size >= most && oldest !== undefined) links.delete(oldest);
  const time = new Date(now).toISOString();
  const record: LinkRecord = {
    ...link,
    status: link.credentials_storage === "nostore" ? "invalid" : "valid",
    // The documented default of a recurrent link.
    refresh_rate: link.access_mode === "single" ? null : "7d",
    created_at: time,
    last_accessed_at: time,
    created_by: createdBy,
    institution_user_id: userId(),
  };
  links.set(link.id, { record, until: now + lifetime });
}

/** An update visit makes a link valid again. A link that the emulator did not make stays unknown. */
export function repairLink(id: string, now: number): void {
  const kept = keptLinks().get(id);
  if (!kept || kept.until <= now) return;
  const last_accessed_at = new Date(now).toISOString();
  keptLinks().set(id, { ...kept, record: { ...kept.record, status: "valid", last_accessed_at } });
}

export function linkOf(id: string, now: number): LinkRecord | undefined {
  forgetOld(now);
  return keptLinks().get(id)?.record;
}

/** `GET /api/links/` with Belvo's filters, the newest first. `url` is the whole address that was asked for. */
export function listLinks(url: URL, now: number): Result<RecordPage, ListError> {
  forgetOld(now);
  const records = [...keptLinks().values()].map(({ record }) => record).reverse();
  return listRecords(url, records, filters, choices);
}

function forgetOld(now: number): void {
  const links = keptLinks();
  for (const [id, { until }] of links) if (until <= now) links.delete(id);
}

const filters: Filters<LinkRecord> = {
  id: ({ id }, value) => id === value,
  id__in: ({ id }, value) => items(value).includes(id),
  institution: ({ institution }, value) => institution === value,
  institution__in: ({ institution }, value) => items(value).includes(institution),
  access_mode: ({ access_mode }, value) => access_mode === value,
  external_id: ({ external_id }, value) => external_id === value,
  external_id__in: ({ external_id }, value) => items(value).includes(external_id ?? ""),
  institution_user_id: ({ institution_user_id }, value) => institution_user_id === value,
  refresh_rate: ({ refresh_rate }, value) => refresh_rate === value,
  status: ({ status }, value) => status === value,
  status__in: ({ status }, value) => items(value).includes(status),
  created_at__gt: ({ created_at }, value) => Date.parse(created_at) > Date.parse(value),
  created_at__gte: ({ created_at }, value) => Date.parse(created_at) >= Date.parse(value),
  created_at__lt: ({ created_at }, value) => Date.parse(created_at) < Date.parse(value),
  created_at__lte: ({ created_at }, value) => Date.parse(created_at) <= Date.parse(value),
};

const choices: FilterChoices = {
  access_mode: ["single", "recurrent"],
  status: ["valid", "invalid", "unconfirmed", "token_required"],
};

/** 44 characters, as Belvo's; it identifies nobody. */
function userId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(33));
  return Buffer.from(bytes).toString("base64url");
}
