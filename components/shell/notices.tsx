"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Button } from "@/components/ui/button";
import type { Unread } from "@/lib/widget/unread";
import { SeverityMark } from "@/components/findings/severity-mark";
import { UnreadEntry } from "@/components/findings/unread-entry";
import type { Announcement } from "@/components/studio/form/use-changes";

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid gap-1.5 rounded-lg border border-line bg-surface px-4 py-3 text-13">
      {children}
    </div>
  );
}

/** Nobody reads more of them, and each costs time. The rest stays in the address as well. */
const mostShown = 50;

interface UnreadNoticeProps {
  readonly unread: readonly Unread[];
  /** Unset where the address is only shown. */
  readonly onRemove?: (entry: Unread) => void;
}

/** The unknown values of the studio URL. They stay in the URL until you remove them here. */
export function UnreadNotice({ unread, onRemove }: UnreadNoticeProps) {
  if (unread.length === 0) return null;
  return (
    <Notice>
      <p className="flex flex-wrap items-start gap-x-1.5">
        <SeverityMark severity="warning" />
        <span className="min-w-0 flex-1 basis-60">
          {unread.length === 1
            ? "1 value in this URL is unknown. It stays in the studio URL and is not sent to Belvo."
            : `${unread.length} values in this URL are unknown. They stay in the studio URL and are not sent to Belvo.`}
        </span>
      </p>
      <ul className="grid max-h-48 gap-1 overflow-auto">
        {unread.slice(0, mostShown).map((entry, index) => (
          <li key={index} data-unread={entry.name} className="flex items-start gap-2">
            <span className="min-w-0 flex-1">
              <UnreadEntry entry={entry} />
            </span>
            {onRemove && (
              <button
                type="button"
                aria-label={`Remove ${entry.name} from the studio URL`}
                onClick={() => onRemove(entry)}
                className="grid size-6 shrink-0 place-items-center rounded-sm text-quiet hover:text-ink pointer-coarse:size-11"
              >
                <Icon name="x" size={14} />
              </button>
            )}
          </li>
        ))}
        {unread.length > mostShown && (
          <li className="text-quiet">
            … and {(unread.length - mostShown).toLocaleString("en")} more
          </li>
        )}
      </ul>
    </Notice>
  );
}

/** Names what was removed from the URL, and why. */
export function WithheldNotice({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Notice>
      <p role="alert" className="flex flex-wrap items-start gap-x-1.5">
        <SeverityMark severity="warning" />
        <span className="min-w-0 flex-1 basis-60">
          The studio removed{" "}
          {names.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <code className="font-mono text-12 break-all">{name}</code>
            </span>
          ))}{" "}
          from this URL, because a URL must not contain secrets, tokens or identities. If a value
          was real, replace it.
        </span>
      </p>
    </Notice>
  );
}

interface AnnouncementNoticeProps {
  readonly announcement: Announcement | undefined;
  readonly onClose: () => void;
}

/** What a click changed beyond its own control, with Undo. */
export function AnnouncementNotice({ announcement, onClose }: AnnouncementNoticeProps) {
  return (
    <div
      role="status"
      className="not-empty:px-2 not-empty:pb-2 lg:not-empty:px-0 lg:not-empty:pb-3"
    >
      {announcement && (
        <Notice>
          <div className="flex items-center gap-2">
            <p className="max-h-24 min-w-0 flex-1 overflow-auto break-words">{announcement.text}</p>
            {announcement.undo && <Button onClick={announcement.undo}>Undo</Button>}
            <Button look="quiet" aria-label="Close this notice" onClick={onClose}>
              <Icon name="x" />
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
