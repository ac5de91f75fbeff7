import { later } from "@/components/ui/later";
import { Suspense } from "react";
import { useController } from "react-hook-form";
import { institutionName } from "@/lib/widget/institutions";
import type { ChoicesKind } from "@/lib/widget/kinds";
import type { ControlProps } from "./field-ids";

/** As large as the rest of the page's own script: it is loaded when the first list is unfolded. */
const MultiCombobox = later(
  async () => (await import("@/components/ui/multi-combobox")).MultiCombobox,
);

interface ChoicesControlProps extends ControlProps {
  readonly kind: ChoicesKind;
  /** What the flavour documents; unset means every option. */
  readonly documented: readonly string[] | undefined;
}

export function ChoicesControl({ name, ids, invalid, kind, documented }: ChoicesControlProps) {
  const { field } = useController({ name });
  const value: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const options = kind.options.filter(
    (option) => documented === undefined || documented.includes(option.value),
  );
  return (
    <Suspense
      fallback={
        <p className="control truncate font-mono text-13 text-quiet">
          {value.join(", ") || "Loading…"}
        </p>
      }
    >
      <MultiCombobox
        id={ids.control}
        labelledBy={ids.label}
        describedBy={ids.description}
        placeholder="Not set"
        options={options.map((option) => ({
          value: option.value,
          hint: option.status ? `${option.label}, ${option.status}` : option.label,
        }))}
        value={value}
        accepts={(item) =>
          kind.open
            ? name !== "institutions" || institutionName.test(item)
            : kind.options.some((option) => option.value === item)
        }
        invalid={invalid}
        onChange={(next) => field.onChange(next)}
        onBlur={field.onBlur}
      />
    </Suspense>
  );
}
