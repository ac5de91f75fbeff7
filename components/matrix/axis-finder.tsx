import { useId, useState } from "react";
import { axisNames, axisText, type AxisName } from "@/lib/matrix/axis";

interface AxisFinderProps {
  /** What varies already. */
  readonly taken: readonly AxisName[];
  readonly onAdd: (name: AxisName) => void;
}

/** What testers vary most, before they search. */
const common: readonly AxisName[] = [
  "flavour",
  "environment",
  "persona",
  "access_mode",
  "locale",
  "institutions",
  "institution_types",
  "credentials_storage",
];

export const finderId = "axis-finder";

/** Finds a setting by wire name, label or help, and makes it vary; Enter takes the first one found. */
export function AxisFinder({ taken, onAdd }: AxisFinderProps) {
  const [search, setSearch] = useState("");
  const id = useId();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const names = (words.length === 0 ? common : axisNames).filter((name) => {
    const { label, help } = axisText(name);
    const text = `${name} ${label} ${help}`.toLowerCase();
    return !taken.includes(name) && words.every((word) => text.includes(word));
  });

  function add(name: AxisName) {
    setSearch("");
    onAdd(name);
  }

  return (
    <div className="grid gap-2">
      <input
        type="search"
        id={finderId}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={({ key }) => {
          const [first] = names;
          if (key === "Enter" && words.length > 0 && first) add(first);
        }}
        aria-label="Find a parameter to vary"
        aria-controls={id}
        placeholder="Find a parameter to vary"
        autoComplete="off"
        spellCheck={false}
        className="control w-full min-w-0"
      />
      <p role="status" className="text-13 text-quiet">
        {words.length === 0
          ? "Often varied"
          : names.length === 0
            ? "No parameter found, or it already varies."
            : names.length === 1
              ? "One found"
              : `${names.length} found`}
      </p>
      <ul id={id} className="flex max-h-48 flex-wrap gap-1 overflow-y-auto p-0.5">
        {names.map((name) => (
          <li key={name} className="max-w-full">
            <button
              type="button"
              title={`${axisText(name).label}. ${axisText(name).help}`}
              aria-label={`Vary ${name}: ${axisText(name).label}`}
              onClick={() => add(name)}
              className="min-h-8 max-w-full truncate rounded-md border border-line-strong bg-surface px-2 font-mono text-13 hover:bg-sunken pointer-coarse:min-h-11"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
