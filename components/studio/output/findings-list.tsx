import { FindingMark } from "@/components/findings/finding-mark";
import { Icon } from "@/components/ui/icon";
import { entriesOf } from "@/lib/findings/entries";
import type { Unread } from "@/lib/widget/unread";
import { FindingEntry, Unfolding } from "./finding-entry";
import { useFindings } from "./findings-context";
import { KeptEntries, RemoveButton } from "./kept-entries";
import { SampleOffer } from "./sample-offer";

/** An address may hold hundreds of unknown names: more than this nobody reads, and each costs time to draw. */
const mostEntries = 50;

/** What the rules find on the page, one entry for each parameter. */
export function FindingsList() {
  const { findings, unread, areOld } = useFindings();
  const names = new Set(findings.map(({ parameter }) => parameter));
  const rest = unread.filter(({ name }) => !names.has(name));
  const entries = entriesOf(findings);
  // A finding without a name counts what its rule leaves out.
  const counting = entries.find(({ parameter }) => parameter === "");
  const more = entries.length - mostEntries;
  return (
    <>
      {areOld && (
        <p role="alert" className="px-4 pb-2 text-13 text-warning lg:px-6">
          The rules did not load, so your changes are not checked. Reload the page.
        </p>
      )}
      <SampleOffer />
      {findings.length + rest.length === 0 ? (
        <p className="flex items-center gap-2 px-4 text-13 text-quiet lg:px-6">
          <Icon name="check" size={14} className="text-success" /> No findings
        </p>
      ) : (
        <ul className="grid divide-y divide-line px-4 lg:px-6">
          {entries.slice(0, mostEntries).map((entry) => (
            <FindingEntry
              key={entry.parameter || entry.first.rule}
              entry={entry}
              kept={
                entry === counting ? rest : unread.filter(({ name }) => name === entry.parameter)
              }
            />
          ))}
          {more > 0 && (
            <li className="py-2 text-13 text-quiet">
              … and {more} more. The studio URL keeps them.
            </li>
          )}
          {rest.length > 0 && !counting && <RestEntry rest={rest} />}
        </ul>
      )}
    </>
  );
}

/** What could not be read, and no rule speaks of. */
function RestEntry({ rest }: { readonly rest: readonly Unread[] }) {
  return (
    <li className="grid min-h-7 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 py-2 text-13">
      <FindingMark consequence="note" />
      <RemoveButton entries={rest} />
      <Unfolding
        message={`${rest.length === 1 ? "1 value in this URL is" : `${rest.length} values in this URL are`} unknown. The studio URL keeps ${rest.length === 1 ? "it" : "them"}, and Belvo never receives ${rest.length === 1 ? "it" : "them"}.`}
      >
        <KeptEntries entries={rest} />
      </Unfolding>
    </li>
  );
}
