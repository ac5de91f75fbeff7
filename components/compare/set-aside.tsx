import { SeverityMark } from "@/components/findings/severity-mark";
import { UnreadEntry } from "@/components/findings/unread-entry";
import type { Unread } from "@/lib/widget/unread";

/** Names what was removed before a side was read. */
export function WithheldNames({ names }: { readonly names: readonly string[] }) {
  return names.length === 0 ? null : (
    <p className="flex flex-wrap items-start gap-x-1.5 text-13">
      <SeverityMark severity="warning" />
      <span className="min-w-0 flex-1 basis-60">
        Removed:{" "}
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <code data-withheld={name} className="font-mono text-12 break-all">
              {name}
            </code>
          </span>
        ))}
        . An address must not contain secrets, tokens or identities. If they were real, replace
        them.
      </span>
    </p>
  );
}

interface UnreadListProps {
  readonly unread: readonly Unread[];
  /** What happens to them, in a sentence. */
  readonly about: string;
}

/** What a config cannot hold, with its reason. */
export function UnreadList({ unread, about }: UnreadListProps) {
  return unread.length === 0 ? null : (
    <div className="grid gap-1 text-13">
      <p className="flex flex-wrap items-start gap-x-1.5">
        <SeverityMark severity="warning" />
        <span className="min-w-0 flex-1 basis-60">
          {unread.length === 1 ? "1 value is" : `${unread.length} values are`} unknown. {about}
        </span>
      </p>
      <ul className="grid gap-1">
        {unread.map((entry, index) => (
          <li key={index} data-unread={entry.name} className="min-w-0">
            <UnreadEntry entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}
