import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { Group } from "@/lib/widget/parameter";
import { isOpen, type FormView } from "./form-view";
import { ParameterGroup } from "./parameter-group";
import { useShownGroups } from "./use-shown-groups";

interface ParameterFormProps {
  readonly flavour: Flavour;
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
}

export function ParameterForm({ flavour, view, onView }: ParameterFormProps) {
  const shown = useShownGroups(view);

  function toggle(group: Group) {
    const open = new Set(view.open);
    if (!open.delete(group)) open.add(group);
    onView({ ...view, open });
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {shown.length === 0 && (
        <p
          role="status"
          className="rounded-lg border border-dashed border-line p-6 text-center text-quiet"
        >
          {view.search.trim() !== ""
            ? `Nothing of this flavour matches “${view.search.trim()}”.`
            : "Nothing is set: the widget decides everything."}
        </p>
      )}
      {shown.map((one) => (
        <ParameterGroup
          key={one.group}
          shown={one}
          flavour={flavour}
          isOpen={isOpen(one.group, view)}
          onToggle={() => toggle(one.group)}
        />
      ))}
    </div>
  );
}
