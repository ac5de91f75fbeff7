import { useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { setNames } from "@/lib/widget/config";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { RequestPicker } from "@/components/paste/request-picker";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { studioUrl } from "@/lib/widget/studio-url";
import { ExamplePicker } from "./example-picker";
import { PasteBox } from "./paste-box";
import { UnreadList, WithheldNames } from "./set-aside";
import { sideTitles, type PastedSide, type SideName } from "./side";

interface SideCardProps {
  readonly name: SideName;
  readonly side: ParsedConfig | undefined;
  /** Where it mints: what it names, else the default of this studio. */
  readonly environment: Environment | undefined;
  /** What the other side names. */
  readonly elsewhere: Environment | undefined;
  readonly pasted: PastedSide | undefined;
  readonly onTake: (side: ParsedConfig, from?: PastedSide) => void;
}

/** One side: what it is, what was set aside of it, the way into the studio, and the way to another one. */
export function SideCard({ name, side, environment, elsewhere, pasted, onTake }: SideCardProps) {
  const title = sideTitles[name];
  const heading = useRef<HTMLHeadingElement>(null);
  const [isChoosing, setIsChoosing] = useState(false);

  /** What held the focus is gone afterwards: the heading takes it. */
  function take(next: ParsedConfig, from?: PastedSide) {
    onTake(next, from);
    setIsChoosing(false);
    heading.current?.focus();
  }

  return (
    <section
      aria-labelledby={`side-${name}`}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-lg border border-line bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={`side-${name}`} ref={heading} tabIndex={-1} className="font-medium">
          {title}
        </h2>
        {side ? <SideFacts side={side} environment={environment} /> : null}
      </div>
      <div role="status" className="grid gap-1 text-13 text-quiet empty:hidden">
        {pasted?.candidates[pasted.chosen]?.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {side && (
        <>
          {pasted && pasted.candidates.length > 1 && (
            <RequestPicker
              id={`request-${name}`}
              label={`The collection holds ${pasted.candidates.length} requests. Compare`}
              names={pasted.candidates.map((one) => one.name ?? "")}
              chosen={pasted.chosen}
              onPick={(chosen) => {
                const candidate = pasted.candidates[chosen];
                if (candidate) onTake(candidate.side, { ...pasted, chosen });
              }}
            />
          )}
          <WithheldNames names={side.withheld} />
          <UnreadList
            unread={side.unread}
            about="They stay in this address, and are neither sent nor compared."
          />
          <div className="flex flex-wrap gap-2">
            <a href={studioUrl(side.config, side.unread)} className={buttonClass()}>
              Open in the studio<span className="sr-only">: {title.toLowerCase()} side</span>
            </a>
            <Button
              look="quiet"
              aria-expanded={isChoosing}
              aria-controls={`choose-${name}`}
              onClick={() => setIsChoosing(!isChoosing)}
            >
              <Icon
                name="chevron-right"
                className={`transition-transform motion-reduce:transition-none ${isChoosing ? "rotate-90" : ""}`}
              />
              Choose another<span className="sr-only"> {title.toLowerCase()} side</span>
            </Button>
          </div>
        </>
      )}
      <div id={`choose-${name}`} hidden={Boolean(side) && !isChoosing} className="grid gap-4">
        <PasteBox id={`paste-${name}`} elsewhere={elsewhere} onTake={take} />
        <ExamplePicker id={`example-${name}`} elsewhere={elsewhere} onTake={take} />
      </div>
    </section>
  );
}

interface SideFactsProps {
  readonly side: ParsedConfig;
  readonly environment: Environment | undefined;
}

function SideFacts({ side: { config }, environment }: SideFactsProps) {
  const names = [...(config.persona ? ["persona"] : []), ...setNames(config)];
  return (
    <>
      <p>
        {declarationOf(config.flavour).label}{" "}
        <code className="font-mono text-12 text-quiet">{config.flavour}</code>
      </p>
      <p className="text-13 text-quiet">
        {environment ? environmentTexts[environment].label : "No environment"}
        {environment && !config.environment && " (default)"}
      </p>
      <p
        className="line-clamp-2 basis-full text-13 break-words text-quiet"
        title={names.join(", ")}
      >
        {names.length === 0 ? "Nothing set" : `${names.length} set: ${names.join(", ")}`}
      </p>
    </>
  );
}
