import { institutionName } from "@/lib/widget/institutions";
import type { Subject } from "./subject";
import { viewOf } from "./view";

/** The names that the URL lists; empty where it lists none, or holds a placeholder among them. */
export function listedInstitutions(subject: Subject): readonly string[] {
  const { isPortalUrl, placeheld } = viewOf(subject);
  if (!subject.url || isPortalUrl || placeheld.has("institutions")) return [];
  return (subject.reading.config.institutions ?? []).filter((name) => institutionName.test(name));
}
