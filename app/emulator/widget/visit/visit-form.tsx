import type { Locale } from "@/lib/emulator/phrase";
import type { Visit, VisitWorld } from "@/lib/emulator/visit";
import { visitEntries } from "@/lib/emulator/visit-query";
import { visitScreen } from "@/lib/emulator/visit-screen";
import { visitWords } from "@/lib/emulator/visit-words";
import { stepPath } from "@/lib/emulator/step-widget";
import { themeOf } from "@/lib/sketch/theme";
import { sketch } from "@/lib/sketch/sketch";
import { VisitPhone } from "./visit-phone";

interface VisitFormProps {
  readonly world: VisitWorld;
  readonly visit: Visit;
  readonly locale: Locale;
  /** Of the widget URL, without the visit's own entries. */
  readonly query: string;
}

/** One step of the visit. It works without script: each button sends the form. */
export function VisitForm({ world, visit, locale, query }: VisitFormProps) {
  // Which scheme an unset one has is undocumented. The studio's sketch takes the light one too.
  const scheme = world.config["widget.color_scheme"] === "DARK" ? "dark" : "light";
  return (
    <form method="post" action={stepPath} data-step={visit.step}>
      <input type="hidden" name="widget_query" value={query} />
      {visitEntries(visit).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <VisitPhone
        screen={visitScreen(world, visit, locale)}
        theme={themeOf(world.config, scheme)}
        scheme={scheme}
        overlay={sketch(world.config, "emulator").overlay}
      />
      <p className="mt-2 text-12 text-quiet">{visitWords[locale].drawing}</p>
    </form>
  );
}
