import { setNames } from "@/lib/widget/config";
import { shownGroups, type FormView, type ShownGroup } from "./form-view";
import { useDerived } from "./use-derived";

/** The groups that the form shows now. */
export function useShownGroups(view: FormView): readonly ShownGroup[] {
  const flavour = useDerived((config) => config.flavour);
  const set = useDerived((config) => [...setNames(config), ...(config.persona ? ["persona"] : [])]);
  return shownGroups(flavour, view, set);
}
