import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/emulator/phrase";
import { words } from "@/lib/emulator/words";

interface EmulatorFrameProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Says on every page of the emulator that it is one. */
export function EmulatorFrame({ locale, children }: EmulatorFrameProps) {
  const { emulator, notABank } = words[locale];
  return (
    <div lang={locale} className="flex-1 border-t-4 border-emulator">
      <header className="bg-emulator-soft">
        <p className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-0.5 px-4 py-2 text-13 sm:px-6">
          <Icon name="flask-conical" className="size-4 shrink-0 text-emulator" />
          <strong className="font-semibold text-emulator">{emulator}</strong>
          <span className="text-ink">{notABank}</span>
        </p>
      </header>
      <main className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">{children}</main>
    </div>
  );
}
