import type { VisitButton } from "@/lib/emulator/visit-screen";
import { styleOf, type Theme } from "@/lib/sketch/theme";

interface VisitButtonsProps {
  readonly buttons: readonly VisitButton[];
  readonly theme: Theme;
}

/** At the end of the screen; the main one has the colours of the theme. */
export function VisitButtons({ buttons, theme }: VisitButtonsProps) {
  const painted = styleOf("button", theme);
  return (
    <div className="mt-auto grid gap-2 pt-2">
      {buttons.map(({ action, text, isMain }) => (
        <button
          key={action}
          name="action"
          value={action}
          className="min-h-11 border border-current px-4 py-2.5 text-14 font-medium"
          style={
            isMain
              ? { ...painted, borderColor: "transparent" }
              : { borderRadius: painted.borderRadius }
          }
        >
          {text}
        </button>
      ))}
    </div>
  );
}
