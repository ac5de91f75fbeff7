/** Keys in variables that a bundler writes into the page. */

import type { UsageFact } from "@/lib/findings/usage";
import { publicPrefix } from "./publicly-named";
import type { RecordValue } from "./value";

export function publicNames(record: RecordValue): readonly UsageFact[] {
  return record.members.flatMap(({ key, value, span }): readonly UsageFact[] => {
    if (key !== "id" && key !== "password") return [];
    const taken =
      value.kind === "one-of" ? value.options.find((one) => one.kind === "unknown") : value;
    const found = taken?.kind === "unknown" ? publicPrefix(taken.name) : undefined;
    return found ? [{ fact: "public-variable", ...found, span }] : [];
  });
}
