import { Breakable } from "@/components/ui/breakable";

interface ShownEntry {
  readonly name: string;
  /** Unset where it is not shown. */
  readonly value?: string;
  readonly meaning?: string;
}

/** The keys of a callback with their values and meanings, as text and nothing else. */
export function EntryList({ entries }: { readonly entries: readonly ShownEntry[] }) {
  return (
    <dl className="divide-y divide-line">
      {entries.map(({ name, value, meaning }, index) => (
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
    </dl>
  );
}
