import { useFormContext, useWatch } from "react-hook-form";
import type { TextKind } from "@/lib/widget/kinds";
import type { ControlProps } from "./field-ids";
import { useHint } from "./hints";
import { useRegistered } from "./use-registered";

const placeholders: Readonly<Record<TextKind["format"], string>> = {
  plain: "Not set",
  long: "Not set",
  url: "https://",
  colour: "#RRGGBB",
  "theme-value": "Not set",
  uuid: "00000000-0000-0000-0000-000000000000",
};

export function TextControl(props: ControlProps & { readonly format: TextKind["format"] }) {
  const { format } = props;
  const registered = useRegistered(props);
  const hint = useHint(props.name);
  const shared = {
    ...registered,
    placeholder: hint || placeholders[format],
    spellCheck: format === "long",
    className: "control w-full min-w-0",
  };
  if (format === "long") return <textarea rows={2} {...shared} />;
  if (format === "colour") {
    return (
      <div className="flex gap-2">
        <input type="text" {...shared} className={`${shared.className} font-mono`} />
        <ColourControl name={props.name} fallback="#ffffff" />
      </div>
    );
  }
  const isCode = format !== "plain";
  return (
    <input type="text" {...shared} className={`${shared.className} ${isCode ? "font-mono" : ""}`} />
  );
}

interface ColourControlProps {
  readonly name: string;
  /** Shown while the value is unset or no colour of six digits. */
  readonly fallback: string;
}

/** The same value as the text beside it, for picking instead of typing. */
export function ColourControl({ name, fallback }: ColourControlProps) {
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name });
  const isColour = typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
  return (
    <input
      type="color"
      aria-label={`Pick ${name}`}
      value={isColour ? value.toLowerCase() : fallback}
      onChange={(event) => setValue(name, event.target.value, { shouldDirty: true })}
      className={`h-9 w-11 shrink-0 cursor-pointer rounded-md border border-line-strong bg-transparent p-1 pointer-coarse:h-11 ${isColour ? "" : "opacity-50"}`}
    />
  );
}
