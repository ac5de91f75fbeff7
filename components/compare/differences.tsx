import { groupTexts } from "@/components/studio/form/group-texts";
import { Icon } from "@/components/ui/icon";
import { compareConfigs, type Difference } from "@/lib/compare/compare-configs";
import type { SettingName } from "@/lib/effective/statement";
import { entryOf, isParameterName, travelsIn } from "@/lib/widget/catalogue";
import type { Environment } from "@/lib/widget/environments";
import { groups, type Group } from "@/lib/widget/parameter";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { studioUrl } from "@/lib/widget/studio-url";
import { columns, DifferenceRow } from "./difference-row";
import { sideNames, sideTitles } from "./side";

interface DifferencesProps {
  readonly left: ParsedConfig;
  readonly right: ParsedConfig;
  readonly defaultEnvironment: Environment | undefined;
}

/** The verdict, then the differences in the groups of the form. */
export function Differences({ left, right, defaultEnvironment }: DifferencesProps) {
  const differences = compareConfigs(left.config, right.config, defaultEnvironment);
  const isWrittenAlike = studioUrl(left.config) === studioUrl(right.config);
  return (
    <section aria-labelledby="differences" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="grid gap-1" role="status">
        <h2 id="differences" className="flex items-center gap-2 text-20 font-semibold">
          {differences.length === 0 && <Icon name="check" size={20} className="text-success" />}
          {verdict(differences)}
        </h2>
        <p className="max-w-[70ch] text-13 text-quiet">
          {differences.length > 0
            ? whereTheyTravel(differences)
            : isWrittenAlike
              ? "Both sides are the same."
              : "The sides are written differently but mean the same: nothing changes for the user."}
        </p>
      </div>
      {sections.map(({ key, title, holds }) => {
        const held = differences.filter(holds);
        return held.length === 0 ? null : (
          <section
            key={key}
            aria-labelledby={`differences-${key}`}
            className="rounded-lg border border-line bg-surface"
          >
            <div className={`border-b border-line px-4 py-2 ${columns}`}>
              <h3 id={`differences-${key}`} className="font-medium">
                {title}{" "}
                <span className="font-normal text-quiet">
                  {held.length}
                  {key === "theme" && ", in the token request"}
                </span>
              </h3>
              {/* Each value names its side for screen readers. */}
              {sideNames.map((name) => (
                <span key={name} aria-hidden className="hidden text-13 text-quiet lg:block">
                  {sideTitles[name]}
                </span>
              ))}
            </div>
            <ul className="divide-y divide-line">
              {held.map((difference) => (
                <DifferenceRow
                  key={difference.name}
                  difference={difference}
                  flavours={{ left: left.config.flavour, right: right.config.flavour }}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

interface Section {
  readonly key: Group | "meta";
  readonly title: string;
  readonly holds: (difference: Difference) => boolean;
}

const sections: readonly Section[] = [
  {
    key: "meta",
    title: "Token and environment",
    holds: ({ name }) => !isParameterName(name),
  },
  ...groups.map((group) => ({
    key: group,
    title: groupTexts[group].title,
    holds: ({ name }: Difference) => isParameterName(name) && entryOf(name).group === group,
  })),
];

function verdict({ length }: readonly Difference[]): string {
  if (length === 0) return "No difference";
  return length === 1 ? "1 difference" : `${length} differences`;
}

/** A persona is sent as the identity. */
function placeOf(name: SettingName): ReturnType<typeof travelsIn> | undefined {
  if (name === "persona") return "token request";
  return isParameterName(name) ? travelsIn(name) : undefined;
}

/** How many concern what the widget shows, and how many what the token may do. */
function whereTheyTravel(differences: readonly Difference[]): string {
  const count = (place: ReturnType<typeof placeOf>) =>
    differences.filter(({ name }) => placeOf(name) === place).length;
  const outside = count(undefined);
  return [
    `Widget URL: ${count("widget URL")}.`,
    `Token request: ${count("token request")}.`,
    ...(outside > 0 ? [`Flavour and environment: ${outside}.`] : []),
  ].join(" ");
}
