import { useId, useState } from "react";
import { CatchSwitch } from "@/components/callbacks/catch-switch";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { settingEntries } from "@/lib/widget/setting-entries";
import { studioUrl } from "@/lib/widget/studio-url";

interface BasePanelProps {
  readonly base: WidgetConfig;
  /** What a flavour of the matrix goes without. */
  readonly leftOut: readonly {
    readonly flavour: WidgetConfig["flavour"];
    readonly names: readonly string[];
  }[];
  readonly onChange: (base: WidgetConfig) => void;
  /** Whether the rows lead their callbacks to the studio. */
  readonly catches: boolean;
  readonly onCatch: (catches: boolean) => void;
  /** Takes a studio URL, or its query. */
  readonly onReplace: (text: string) => void;
}

/** What applies to every row, unless an axis overrides it. */
export function BasePanel({
  base,
  leftOut,
  catches,
  onCatch,
  onChange,
  onReplace,
}: BasePanelProps) {
  const [text, setText] = useState("");
  const id = useId();
  const set = settingEntries(base);

  function unset(name: string) {
    const kept = Object.entries(base).filter(([key]) => key !== name);
    onChange(configOf(base.flavour, Object.fromEntries(kept)));
  }

  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={id} className="font-medium">
          The base
        </h2>
        <a
          href={studioUrl(base)}
          className="text-13 underline underline-offset-2 hover:text-accent"
        >
          Open in the studio
        </a>
      </div>
      <p className="text-13 text-quiet">
        {declarationOf(base.flavour).label}
        {set.length === 0
          ? ", nothing else set. Applies to every row unless a column overrides it."
          : ". Applies to every row unless a column overrides it."}
      </p>
      {set.length > 0 && (
        <ul className="grid max-h-64 gap-px overflow-y-auto rounded-lg border border-line bg-surface py-1">
          {set.map(([name, value]) => (
            <li key={name} className="flex items-center gap-2 pr-1 pl-3">
              <code
                className="min-w-0 flex-1 truncate font-mono text-12"
                title={`${name}=${value}`}
              >
                <span className="text-quiet">{name}=</span>
                {value}
              </code>
              <button
                type="button"
                aria-label={`Remove ${name} from the base`}
                onClick={() => unset(name)}
                className="grid size-7 shrink-0 place-items-center rounded-sm text-quiet hover:text-ink pointer-coarse:size-11"
              >
                <Icon name="x" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <CatchSwitch checked={catches} onChange={({ target }) => onCatch(target.checked)} />
      {leftOut.map(({ flavour, names }) => (
        <p key={flavour} className="text-13 text-quiet">
          {declarationOf(flavour).label} does not take{" "}
          <code className="font-mono text-12 break-all">{names.join(", ")}</code>. Its rows leave it
          out.
        </p>
      ))}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") return;
          onReplace(text);
          setText("");
        }}
      >
        <input
          type="text"
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-label="Studio URL of another base"
          placeholder="Paste a studio URL"
          autoComplete="off"
          spellCheck={false}
          className="control min-w-0 flex-1 font-mono text-13"
        />
        <Button type="submit">Use as base</Button>
      </form>
    </section>
  );
}
