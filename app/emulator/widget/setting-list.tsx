import type { ReadSetting } from "@/lib/emulator/read-widget";
import { mostShown } from "@/components/ui/most-shown";
import { Breakable } from "@/components/ui/breakable";
import { Translated } from "./translated";

interface SettingListProps {
  readonly settings: readonly ReadSetting[];
}

/** One setting a row: wire name and label, then the value as it arrived and what it means. */
export function SettingList({ settings }: SettingListProps) {
  return (
    <dl className="divide-y divide-line">
      {settings.map(({ name, label, value, meanings, notes }) => (
        <div
          key={name}
          data-parameter={name}
          className="grid gap-x-4 gap-y-0.5 px-4 py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <dt>
            <code className="font-mono text-13 break-words">
              <Breakable text={name} />
            </code>
            <span className="block text-12 text-quiet">
              <Translated phrase={label} />
            </span>
          </dt>
          <dd className="min-w-0">
            <code className="font-mono text-13 font-semibold break-words">
              <Breakable text={value} />
            </code>
            {meanings.length > 0 && (
              <span className="block text-12 text-quiet">
                {meanings.slice(0, mostShown).map((meaning, index) => (
                  <span key={index}>
                    {index > 0 && ", "}
                    <Translated phrase={meaning} />
                  </span>
                ))}
                {meanings.length > mostShown && " …"}
              </span>
            )}
            {notes.map((note) => (
              <span key={note} lang="en" className="block text-12 text-warning">
                {note}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
