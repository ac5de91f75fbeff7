import type { VisitField } from "@/lib/emulator/visit-screen";
import { styleOf, type Theme } from "@/lib/sketch/theme";
import { VisitInput } from "./visit-input";

interface VisitFieldsProps {
  readonly fields: readonly VisitField[];
  readonly theme: Theme;
}

export function VisitFields({ fields, theme }: VisitFieldsProps) {
  return fields.map(({ name, label, isWrong }) => (
    <VisitInput
      key={name}
      label={label}
      theme={theme}
      style={styleOf(isWrong ? "input-error" : "input-active", theme)}
      input={{
        name,
        type: name === "password" ? "password" : "text",
        required: true,
        autoComplete: "off",
        ...(name === "code" && { inputMode: "numeric" }),
        ...(isWrong && { "aria-invalid": true }),
      }}
    />
  ));
}
