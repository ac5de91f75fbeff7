import type { ParameterName } from "@/lib/widget/catalogue";

interface SettingLinksProps {
  readonly title: string;
  readonly names: readonly ParameterName[];
  readonly onReveal: (name: ParameterName) => void;
}

/** Wire names; a click on one goes to its control. */
export function SettingLinks({ title, names, onReveal }: SettingLinksProps) {
  if (names.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h3 className="text-13 font-medium text-ink">{title}</h3>
      <ul className="grid">
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => onReveal(name)}
              className="min-h-7 text-left font-mono text-12 wrap-anywhere text-quiet hover:text-ink hover:underline pointer-coarse:min-h-11"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
