import { mostShown } from "@/components/ui/most-shown";
import { Breakable } from "@/components/ui/breakable";

interface ShownEntry {
  readonly name: string;
  /** Unset where it is not shown. */
  readonly value?: string;
  readonly meaning?: string;
}

/** The keys of a callback with their values and meanings, as text and nothing else. */
export function EntryList({ entries }: { readonly entries: readonly ShownEntry[] }) {
  const more = entries.length - mostShown;
  return (
    <dl className="divide-y divide-line">
      {entries.slice(0, mostShown).map(({ name, value, meaning }, index) => (
        <div
          key={index}
          data-callback-key={name}
          className="grid gap-x-4 px-4 py-2.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <dt className="font-mono text-13 break-words text-quiet">
            <Breakable text={name} />
          </dt>
          <dd className="min-w-0">
            {value === undefined ? (
              <span className="text-13 text-warning">
                Hidden and not stored: it looks like a token, a secret or a person&apos;s number.
              </span>
            ) : (
              <code className="font-mono text-13 font-medium break-words whitespace-pre-wrap">
                {value}
              </code>
            )}
            <p className="text-13 text-quiet">{meaning ?? "This key is undocumented."}</p>
          </dd>
        </div>
      ))}
      {more > 0 && (
        <div className="px-4 py-2.5 text-13 text-quiet">
          <dt>… and {more} more</dt>
          <dd>Not shown here. The copy has all of them.</dd>
        </div>
      )}
    </dl>
  );
}
