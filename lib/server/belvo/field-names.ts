/** Finds the setting that Belvo complains about. What it calls a field is repeated only as far as the catalogue knows it. */

import { tokenFieldNames } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";

/** No path of Belvo's has more names. */
const deepest = 8;

const fields: readonly string[] = [...tokenFieldNames, identityPath, "id", "password"];

/** Also the objects around the fields: `widget.branding`, `widget`. */
const known: readonly string[] = [...new Set(fields.flatMap(withParents))];

/**
 * The wire name that a path of Belvo's means. It may start inside (`branding.company_name`), or with something that
 * the studio does not send; an end that fits several names stays as short as it was told. Undefined for any other.
 */
export function wireNameOf(path: string): string | undefined {
  const keys = path
    .split(/[.[\]]+/)
    .filter((key) => key !== "" && !/^\d+$/.test(key))
    .slice(-deepest);
  for (let start = 0; start < keys.length; start += 1) {
    const told = keys.slice(start).join(".");
    if (told.startsWith(`${identityPath}.`)) return identityPath;
    if (/^identification_info(\.|$)/.test(told)) return identityPath;
    if (known.includes(told)) return told;
    const [name, another] = known.filter((candidate) => candidate.endsWith(`.${told}`));
    if (name) return another ? told : name;
  }
  return undefined;
}

function withParents(name: string): readonly string[] {
  const keys = name.split(".");
  return keys.map((_, index) => keys.slice(0, index + 1).join("."));
}
