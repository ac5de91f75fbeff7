import type { Locale } from "@/lib/emulator/phrase";
import { unreadPhrase } from "@/lib/emulator/unread-phrases";
import { words } from "@/lib/emulator/words";
import type { Unread } from "@/lib/widget/unread";
import { mostShown } from "@/components/ui/most-shown";
import { Breakable } from "@/components/ui/breakable";
import { Section } from "@/components/ui/section";
import { Translated } from "./translated";

interface UnreadListProps {
  readonly locale: Locale;
  readonly unread: readonly Unread[];
}

export function UnreadList({ locale, unread }: UnreadListProps) {
  const { ignored, emptyValue, andMore } = words[locale];
  const more = unread.length - mostShown;
  return (
    <Section title={ignored}>
      <ul className="divide-y divide-line">
        {unread.slice(0, mostShown).map(({ name, value, reason }, index) => (
          <li key={index} data-unread={name} className="px-4 py-2">
            <code className="font-mono text-13 break-words">
              {name}
              <span className="text-quiet">=</span>
              <span className="font-semibold">
                <Breakable text={value} />
              </span>
            </code>
            {value === "" && <span className="text-13 text-quiet italic"> {emptyValue}</span>}
            <span className="block text-12 text-warning">
              <Translated phrase={unreadPhrase(locale, reason)} />
            </span>
          </li>
        ))}
        {more > 0 && <li className="px-4 py-2 text-13 text-quiet">{andMore(more)}</li>}
      </ul>
    </Section>
  );
}
