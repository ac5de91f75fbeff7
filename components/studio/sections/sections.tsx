import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { groups, isGroup, type Group } from "@/lib/widget/parameter";
import { useFindings } from "@/components/studio/output/findings-context";
import { isOpen, type FormView } from "@/components/studio/form/form-view";
import { shownThemeParts, themePartId } from "@/components/studio/form/theme-parts";
import { groupTexts } from "@/components/studio/form/group-texts";
import { useShownGroups } from "@/components/studio/form/use-shown-groups";
import { useDerived } from "@/components/studio/form/use-derived";
import { countSections, type SectionCount } from "./count-sections";
import { ErrorCount } from "./error-count";
import { FormSearch } from "./form-search";
import { useSectionSpy } from "./use-section-spy";

interface SectionsProps {
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
  readonly onGo: (group: Group) => void;
  readonly className: string;
}

/** The form's sections: a list that follows the scroll, or a menu where there is no room for one; and a search over them. */
export function Sections({ view, onView, onGo, className }: SectionsProps) {
  const shown = useShownGroups(view);
  const { findings } = useFindings();
  const counts = useDerived((config) => countSections(config, findings));
  const current = useSectionSpy();
  const areAllOpen = shown.every(({ group }) => isOpen(group, view));
  const currentGroup = shown.find(({ group }) => group === current)?.group;

  return (
    <div className={className}>
      <FormSearch value={view.search} onChange={(search) => onView({ ...view, search })} />
      <select
        aria-label="Go to a section"
        value={currentGroup ?? ""}
        onChange={({ target }) => isGroup(target.value) && onGo(target.value)}
        className="control min-w-0 flex-1 basis-32 xl:hidden"
      >
        {!currentGroup && <option value="">Sections</option>}
        {shown.map(({ group }) => (
          <option key={group} value={group}>
            {groupTexts[group].title}
            {inWords(counts[group])}
          </option>
        ))}
      </select>
      <div className="flex flex-wrap gap-0.5 xl:pt-1">
        <Button
          look="quiet"
          aria-pressed={view.onlySet}
          onClick={() => onView({ ...view, onlySet: !view.onlySet })}
          className="border-line! px-2! text-13! aria-pressed:border-accent! aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          Only what is set
        </Button>
        <Button
          look="quiet"
          onClick={() => onView({ ...view, open: areAllOpen ? new Set<Group>() : new Set(groups) })}
          className="px-1.5! text-13!"
        >
          {areAllOpen ? "Fold all" : "Unfold all"}
        </Button>
      </div>
      <nav aria-label="Sections" className="max-xl:hidden">
        <ul className="-mx-2 grid">
          {shown.map(({ group, names }) => (
            <li key={group}>
              <button
                type="button"
                onClick={() => onGo(group)}
                aria-current={group === currentGroup ? "true" : undefined}
                className="flex min-h-8 w-full items-center gap-2 rounded-sm border-l-2 border-transparent px-2 text-left text-13 text-quiet hover:bg-sunken hover:text-ink aria-[current=true]:border-accent aria-[current=true]:font-medium aria-[current=true]:text-ink"
              >
                <span className="min-w-0 flex-1 truncate">{groupTexts[group].title}</span>
                <Counts {...counts[group]} />
              </button>
              {group === "theme" && isOpen(group, view) && (
                <ul aria-label="Parts of the theme" className="ml-3 grid border-l border-line">
                  {shownThemeParts(names).map((part) => (
                    <li key={part.stem}>
                      <a
                        href={`#${themePartId(part)}`}
                        onClick={goToPart}
                        className="flex min-h-7 items-center rounded-sm px-2 text-13 text-quiet hover:bg-sunken hover:text-ink"
                      >
                        {part.title}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** Without a step in the history, and without a hash that stays in the address. */
function goToPart(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

function Counts({ set, errors }: SectionCount) {
  return (
    <>
      {errors > 0 && <ErrorCount count={errors} />}
      {set > 0 && <span className="text-12 text-faint">{set} set</span>}
    </>
  );
}

function inWords({ set, errors }: SectionCount): string {
  const said = [
    set > 0 && `${set} set`,
    errors > 0 && `${errors} ${errors === 1 ? "error" : "errors"}`,
  ].filter(Boolean);
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}
