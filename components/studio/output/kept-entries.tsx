import { UnreadEntry } from "@/components/findings/unread-entry";
import { mostShown } from "@/components/ui/most-shown";
import { Button } from "@/components/ui/button";
import type { Unread } from "@/lib/widget/unread";
import { useConfigStore } from "@/components/studio/form/use-derived";
import { useStudio } from "@/components/studio/studio-context";
import { useFindings } from "./findings-context";

/** What the studio URL holds and a config cannot: as it is written, and why. */
export function KeptEntries({ entries }: { readonly entries: readonly Unread[] }) {
  const more = entries.length - mostShown;
  return (
    <ul className="grid gap-1">
      {entries.slice(0, mostShown).map((entry, index) => (
        <li
          key={index}
          data-unread={entry.name}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2"
        >
          <UnreadEntry entry={entry} />
          <RemoveButton entries={[entry]} />
        </li>
      ))}
      {more > 0 && <li className="text-quiet">… and {more} more</li>}
    </ul>
  );
}

/** Removes entries from the studio URL. */
export function RemoveButton({ entries }: { readonly entries: readonly Unread[] }) {
  const { apply } = useStudio();
  const { unread } = useFindings();
  const store = useConfigStore();
  const names = [...new Set(entries.map(({ name }) => name))].join(", ");
  return (
    <Button
      aria-label={`Remove ${names} from the studio URL`}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>("[data-panel]")?.focus({ preventScroll: true });
        apply({
          config: store.get(),
          unread: unread.filter((one) => !entries.includes(one)),
          text: `Removed ${names}.`,
        });
      }}
      className="!min-h-7 !px-2 !text-13 pointer-coarse:!min-h-11"
    >
      Remove
    </Button>
  );
}
