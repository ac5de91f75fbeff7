import { useFormContext } from "react-hook-form";
import type { ControlProps } from "./field-ids";

/** Uncontrolled: a keystroke renders the preview and not the form. */
export function useRegistered(
  { name, ids, invalid }: ControlProps,
  setValueAs: (text: string | null) => unknown = (text) => text,
) {
  const { register, getValues } = useFormContext();
  const value: unknown = getValues(name);
  return {
    ...register(name, { setValueAs }),
    id: ids.control,
    "aria-labelledby": ids.label,
    "aria-describedby": ids.description,
    "aria-invalid": invalid,
    defaultValue: typeof value === "string" || typeof value === "number" ? value : "",
    autoComplete: "off",
  };
}
