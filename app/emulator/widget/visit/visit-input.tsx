import { useId, type ComponentProps } from "react";
import { styleOf, type PartStyle, type Theme } from "@/lib/sketch/theme";

interface VisitInputProps {
  readonly label: string;
  readonly theme: Theme;
  readonly style: PartStyle;
  readonly input: ComponentProps<"input">;
}

/** A field of the widget. Its label is on the border or above it, as the theme says. */
export function VisitInput({ label, theme, style, input }: VisitInputProps) {
  const id = useId();
  const { borderColor, borderRadius } = style;
  return (
    <div className="relative grid gap-1 bg-inherit pt-1 text-13">
      <label
        htmlFor={id}
        className="-top-1.5 left-2.5 max-w-[80%] truncate px-1 text-12 [background:inherit]"
        style={styleOf("input-label", theme)}
      >
        {label}
      </label>
      <input
        {...input}
        id={id}
        className="h-11 w-full border border-solid bg-transparent px-3 text-14 pointer-coarse:text-16"
        style={{ borderColor, borderRadius }}
      />
    </div>
  );
}
