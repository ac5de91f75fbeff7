/** What a connection makes of the token request and of the widget URL. */

import { configOf } from "@/lib/widget/config";
import { withDefaults } from "@/lib/widget/defaults";
import { looksPersonal } from "@/lib/widget/personal-data";
import { readEntries, type Entry } from "@/lib/widget/read-entries";
import type { Grant } from "./grant";
import type { NewLink } from "./links";

/** What of the widget URL the form of the visit hands on: the link holds it. */
export const linkParameters = ["access_mode", "external_id"] as const;

/** `fields` is the form of the visit. */
export function newLink(
  id: string,
  institution: string,
  { flavour, settings }: Grant,
  fields: ReadonlyMap<string, string>,
): NewLink {
  const fromUrl = linkParameters.flatMap((name): Entry[] => {
    const value = fields.get(name);
    return value ? [[name, value]] : [];
  });
  const { values } = readEntries([...Object.entries(settings), ...fromUrl], flavour);
  const { external_id, access_mode, credentials_storage, stale_in, fetch_resources } = withDefaults(
    configOf(flavour, values),
  );
  return {
    id,
    institution,
    access_mode: access_mode ?? "recurrent",
    // Belvo keeps none that identifies a person.
    external_id:
      external_id === undefined || looksPersonal(external_id) !== undefined ? null : external_id,
    // What Belvo says of a link of Open Finance is not documented.
    credentials_storage: credentials_storage ?? null,
    stale_in: stale_in ?? "365d",
    fetch_resources: fetch_resources ?? [],
  };
}
