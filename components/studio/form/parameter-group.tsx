import { Icon } from "@/components/ui/icon";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { entryOf } from "@/lib/widget/catalogue";
import { setNames, type WidgetConfig } from "@/lib/widget/config";
import type { Group } from "@/lib/widget/parameter";
import { useFindings } from "@/components/studio/output/findings-context";
import { sectionOf } from "@/components/studio/sections/count-sections";
import { ErrorCount } from "@/components/studio/sections/error-count";
import type { ShownGroup } from "./form-view";
import { groupTexts } from "./group-texts";
import { IdentityFields } from "./identity-fields";
import { useIdentityDraft } from "./identity-context";
import { ParameterField } from "./parameter-field";
import { ThemeGroup } from "./theme-group";
import { useDerived } from "./use-derived";

/** The element of a group in the form. */
export function sectionId(group: Group): string {
  return `section-${group}`;
}

interface ParameterGroupProps {
  readonly shown: ShownGroup;
  readonly flavour: Flavour;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A group of controls under a heading that folds it. Folded, it says what is set in it and what is wrong. */
export function ParameterGroup({ shown, flavour, isOpen, onToggle }: ParameterGroupProps) {
  const { group, names, hasIdentity } = shown;
  const { title, about } = groupTexts[group];
  const set = useDerived((config) => namesSet(config, group));
  const { typed } = useIdentityDraft();
  const errors = useFindings().findings.filter(
    ({ severity, parameter }) => severity === "error" && sectionOf(parameter) === group,
  ).length;
  const count = group === "consent" && typed ? [...set, "identity"] : set;
  return (
    <section
      id={sectionId(group)}
      data-section={group}
      className="scroll-mt-28 rounded-lg border border-line bg-surface lg:scroll-mt-4"
    >
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`group-${group}`}
          onClick={onToggle}
          className="flex min-h-12 w-full items-center gap-2 rounded-lg px-4 py-2 text-left hover:bg-sunken"
        >
          <Icon
            name="chevron-right"
            className={`shrink-0 text-quiet transition-transform motion-reduce:transition-none ${isOpen ? "rotate-90" : ""}`}
          />
          <span className="min-w-0 flex-1">
            <span className="font-medium">{title}</span>{" "}
            <span className="block text-13 text-quiet sm:inline">{about}</span>
          </span>
          {!isOpen && errors > 0 && <ErrorCount count={errors} isInWords />}
          {count.length > 0 && (
            <span className="max-w-[45%] truncate text-13 text-quiet" title={count.join(", ")}>
              {isOpen ? `${count.length} set` : `${count.length} set: ${count.join(", ")}`}
            </span>
          )}
        </button>
      </h2>
      <div id={`group-${group}`} hidden={!isOpen} className="border-t border-line px-4">
        {isOpen &&
          (group === "theme" ? (
            <ThemeGroup names={names} />
          ) : (
            <div className="divide-y divide-line">
              {hasIdentity && <IdentityFields />}
              {names.map((name) => (
                <ParameterField key={name} name={name} flavour={flavour} />
              ))}
            </div>
          ))}
      </div>
    </section>
  );
}

function namesSet(config: WidgetConfig, group: Group): readonly string[] {
  const names: string[] = setNames(config).filter((name) => entryOf(name).group === group);
  return group === "consent" && config.persona ? ["persona", ...names] : names;
}
