import type { TokenReading } from "@/lib/emulator/read-token";
import { belvoCodeOf } from "@/lib/emulator/token-states";
import type { Locale } from "@/lib/emulator/phrase";
import { words } from "@/lib/emulator/words";

interface TokenProblemProps {
  readonly locale: Locale;
  readonly state: Exclude<TokenReading["state"], "valid">;
}

export function TokenProblem({ locale, state }: TokenProblemProps) {
  const { tokenStates, belvoReports } = words[locale];
  const { title, remedy } = tokenStates[state];
  return (
    <div
      role="alert"
      data-token-state={state}
      className="rounded-lg border border-danger bg-danger-soft px-4 py-3"
    >
      <h2 className="text-16 font-semibold text-danger">{title}</h2>
      <p className="mt-1">{remedy}</p>
      <p className="mt-2 text-13 text-quiet">
        {belvoReports} <code className="font-mono break-words text-ink">{belvoCodeOf(state)}</code>
      </p>
    </div>
  );
}
