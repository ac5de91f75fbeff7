import type { Difference } from "@/lib/compare/compare-configs";
import { entryOf, isParameterName, travelsIn } from "@/lib/widget/catalogue";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { themePrefix } from "@/lib/widget/theme-fields";
import { WithCode } from "@/components/ui/with-code";
import { DifferenceValue } from "./difference-value";
import { otherSide, sideNames, sideTitles, type SideName } from "./side";

/** Beside each other where there is room: the setting, left, right. */
export const columns =
  "grid grid-cols-[minmax(0,1fr)] gap-x-6 lg:grid-cols-[15rem_minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)_minmax(0,1fr)]";

const metaLabels = { flavour: "Flavour", environment: "Environment", persona: "Persona" } as const;

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly flavours: Readonly<Record<SideName, Flavour>>;
}

/** A setting, and for each side its value and what that means for the user. */
export function DifferenceRow({ difference, flavours }: DifferenceRowProps) {
  const { name, change } = difference;
  const isMeta = !isParameterName(name);
  // For a colour or a size, the two values say everything.
  const isTheme = name.startsWith(themePrefix);
  return (
    <li data-difference={name} className={`gap-y-2 px-4 ${isTheme ? "py-2" : "py-3"} ${columns}`}>
      <div className={isTheme ? "" : "lg:row-span-2"}>
        <h4 className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{isMeta ? metaLabels[name] : entryOf(name).label}</span>{" "}
          <code className="font-mono text-12 break-all text-quiet">{name}</code>
        </h4>
        {!isMeta && !isTheme && (
          <p className="text-12 text-faint">
            {travelsIn(name) === "widget URL" ? "Widget URL" : "Token request"}
          </p>
        )}
      </div>
      <dl className="contents">
        {sideNames.map((side) => (
          <div key={side} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 lg:block">
            <dt className="text-13 text-quiet lg:sr-only">{sideTitles[side]}</dt>
            <dd className="min-w-0">
              <DifferenceValue
                name={name}
                value={difference[side]}
                other={difference[otherSide(side)]}
                flavour={flavours[side]}
              />
              {!isTheme && change[side] !== undefined && (
                <p className="mt-1 max-w-[70ch] text-13 break-words text-quiet">
                  <WithCode text={change[side]} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!isTheme && change.both !== undefined && (
        <p className="max-w-[90ch] text-13 break-words text-quiet lg:col-span-2">
          <WithCode text={change.both} />
        </p>
      )}
    </li>
  );
}
