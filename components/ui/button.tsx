import type { ComponentProps } from "react";

const looks = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong border-transparent font-medium",
  secondary: "bg-surface text-ink border-line-strong hover:bg-sunken",
  quiet: "text-quiet hover:text-ink hover:bg-sunken border-transparent",
} as const;

export type ButtonLook = keyof typeof looks;

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "secondary"): string {
  return `inline-flex min-h-9 items-center justify-center gap-2 rounded-md border px-3 text-14 whitespace-nowrap transition-colors disabled:opacity-60 pointer-coarse:min-h-11 ${looks[look]}`;
}

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: ButtonLook;
}

export function Button({
  look = "secondary",
  className = "",
  type = "button",
  ...rest
}: ButtonProps) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
