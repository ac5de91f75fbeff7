import { declarationOf } from "@/lib/widget/flavours/flavours";
import { WithheldNotice } from "@/components/shell/notices";
import type { FormView } from "./form-view";
import { ParameterForm } from "./parameter-form";
import { useDerived } from "./use-derived";

interface FormColumnProps {
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
  readonly withheld: readonly string[];
}

export function FormColumn({ view, onView, withheld }: FormColumnProps) {
  const flavour = useDerived((config) => config.flavour);
  const { label, when } = declarationOf(flavour);
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 pt-4 pb-24 lg:px-6 lg:pb-[30dvh]">
      <div>
        <h1 className="text-16 font-semibold tracking-tight">{label}</h1>
        <p className="text-13 text-quiet">{when}</p>
      </div>
      <WithheldNotice names={withheld} />
      <ParameterForm flavour={flavour} view={view} onView={onView} />
    </div>
  );
}
