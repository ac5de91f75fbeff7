import type { Unread } from "@/lib/widget/unread";
import { unreadText } from "@/lib/widget/unread-texts";

/** An entry that a config cannot hold, and why. */
export function UnreadEntry({ entry: { name, value, reason } }: { readonly entry: Unread }) {
  return (
    <span className="min-w-0 break-words">
      <code className="font-mono text-12 break-all">
        {name}={value}
      </code>{" "}
      <span className="text-quiet">{unreadText(reason)}</span>
    </span>
  );
}
