import { useController } from "react-hook-form";
import { Segmented } from "@/components/ui/segmented";
import type { FlagKind, Option } from "@/lib/widget/kinds";
import type { ControlProps } from "./field-ids";

interface ChoiceControlProps extends ControlProps {
  readonly options: readonly Option[];
  /** What the flavour documents; unset means every option. */
  readonly documented: readonly string[] | undefined;
}

export function ChoiceControl({ name, ids, invalid, options, documented }: ChoiceControlProps) {
  const { field } = useController({ name });
  const current = typeof field.value === "string" ? field.value : "";
  // A value that the flavour does not document stays on show while it is set.
  const offered = options.filter(
    ({ value }) => documented === undefined || documented.includes(value) || value === current,
  );
  return (
    <Segmented
      id={ids.control}
      name={name}
      segments={[
        unset,
        ...offered.map(({ value, label }) => ({ value, text: value, hint: label, isCode: true })),
      ]}
      value={current}
      labelledBy={ids.label}
      describedBy={ids.description}
      invalid={invalid}
      onChange={(value) => field.onChange(value === "" ? null : value)}
      onBlur={field.onBlur}
    />
  );
}

export function FlagControl({
  name,
  ids,
  invalid,
  kind,
}: ControlProps & { readonly kind: FlagKind }) {
  const { field } = useController({ name });
  return (
    <Segmented
      id={ids.control}
      name={name}
      segments={[
        unset,
        { value: "true", text: "true", hint: kind.yes, isCode: true },
        { value: "false", text: "false", hint: kind.no, isCode: true },
      ]}
      value={typeof field.value === "boolean" ? String(field.value) : ""}
      labelledBy={ids.label}
      describedBy={ids.description}
      invalid={invalid}
      onChange={(value) => field.onChange(value === "" ? null : value === "true")}
      onBlur={field.onBlur}
    />
  );
}

const unset = { value: "", text: "Not set" };
