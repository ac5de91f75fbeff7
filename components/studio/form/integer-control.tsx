import { useFormContext, useWatch } from "react-hook-form";
import { Segmented } from "@/components/ui/segmented";
import type { Option } from "@/lib/widget/kinds";
import type { ControlProps } from "./field-ids";
import { useRegistered } from "./use-registered";

interface IntegerControlProps extends ControlProps {
  readonly options: readonly Option[];
}

/** The documented numbers as choices, and beside them a field that takes any number. Both show the same value. */
export function IntegerControl(props: IntegerControlProps) {
  const registered = useRegistered(props, (text) =>
    text === "" || text === null ? null : Number(text),
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      {props.options.length > 0 && <NumberChoices {...props} />}
      <input
        type="number"
        min={0}
        step={1}
        placeholder={props.options.length > 0 ? "Other" : "Not set"}
        className="control w-28"
        {...registered}
      />
    </div>
  );
}

function NumberChoices({ name, ids, invalid, options }: IntegerControlProps) {
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name });
  return (
    <Segmented
      id={`${ids.control}-choices`}
      name={name}
      segments={[
        { value: "", text: "Not set" },
        ...options.map(({ value, label }) => ({ value, text: `${label} (${value})` })),
      ]}
      value={value === null || value === undefined ? "" : String(value)}
      labelledBy={ids.label}
      describedBy={ids.description}
      invalid={invalid}
      onChange={(next) =>
        setValue(name, next === "" ? null : Number(next), {
          shouldDirty: true,
          shouldValidate: true,
        })
      }
    />
  );
}
