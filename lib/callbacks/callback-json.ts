import { speakableName } from "@/lib/widget/private-names";
import type { Callback } from "./read-callback";

/** What came with a callback, for a ticket, without private values. */
export function callbackJson(
  { kind, outcome, entries }: Callback,
  run: string | undefined,
): string {
  return JSON.stringify(
    {
      callback: kind,
      outcome,
      ...(run !== undefined && { run }),
      entries: entries.map(({ name, value, isPrivate }) =>
        isPrivate ? { name: speakableName(name), withheld: true } : { name, value },
      ),
    },
    null,
    2,
  );
}
