import type { VisitScreen } from "@/lib/emulator/visit-screen";
import { styleOf, type Theme } from "@/lib/sketch/theme";
import { VisitInput } from "./visit-input";

interface VisitInstitutionsProps {
  readonly screen: Pick<VisitScreen, "institutions" | "search">;
  readonly theme: Theme;
}

/** By type. The search is a step as well, so it works without script. */
export function VisitInstitutions({ screen, theme }: VisitInstitutionsProps) {
  const { search, institutions } = screen;
  if (!search) return null;
  return (
    <>
      <VisitInput
        label={search.label}
        theme={theme}
        style={styleOf("input-idle", theme)}
        input={{ name: "search", type: "search", defaultValue: search.value, autoComplete: "off" }}
      />
      <div className="-mx-4 max-h-[30rem] overflow-y-auto px-4">
        {institutions.map(({ type, names }) => (
          <section key={type} className="mb-3">
            <h3
              className="border-b-2 border-solid pb-1 text-13 font-medium"
              style={{ borderBottomColor: styleOf("tab", theme).borderBottomColor }}
            >
              {type}
            </h3>
            <ul>
              {names.map((name) => (
                <li key={name} className="border-b border-current/15">
                  <button
                    name="institution"
                    value={name}
                    className="min-h-11 w-full text-start text-14 wrap-anywhere hover:underline"
                  >
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
