import type { Locale } from "@/lib/emulator/phrase";
import type { InstitutionChoice } from "@/lib/emulator/remaining-institutions";
import { words } from "@/lib/emulator/words";

interface FallenListProps {
  readonly locale: Locale;
  readonly choice: InstitutionChoice;
}

/** Names that somebody asked for and the emulator does not have come first: they surprise most. */
export function FallenList({ locale, choice }: FallenListProps) {
  const { fallen, reason, absences } = words[locale];
  const rows = [
    ...choice.absent.map(({ name, absence }) => ({ name, reasons: [absences[absence]] })),
    ...choice.fallen.map(({ institution, reasons }) => ({
      name: institution.name,
      reasons: reasons.map(reason),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <details
      open={choice.remaining.length === 0 || choice.absent.length > 0}
      className="rounded-lg border border-line bg-surface"
    >
      <summary className="px-4 py-2.5 text-14 font-semibold">{fallen(rows.length)}</summary>
      <ul className="divide-y divide-line border-t border-line">
        {rows.map(({ name, reasons }) => (
          <li key={name} data-fallen={name} className="px-4 py-1.5">
            <code className="font-mono text-13 break-words">{name}</code>
            <span className="block text-12 text-quiet">{reasons.join(" · ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
