import sprite from "@/public/icons.svg";

/** `npm run icons` draws what is named here. */
type IconName =
  | "check"
  | "chevron-down"
  | "chevron-right"
  | "circle-alert"
  | "clipboard-paste"
  | "clock"
  | "copy"
  | "download"
  | "external-link"
  | "flask-conical"
  | "info"
  | "key-round"
  | "loader-circle"
  | "menu"
  | "log-out"
  | "qr-code"
  | "rotate-ccw"
  | "search"
  | "trash-2"
  | "triangle-exclamation-point"
  | "wand-sparkles"
  | "x";

interface IconProps {
  readonly name: IconName;
  /** In CSS pixels at the usual size of text: it grows with the text. */
  readonly size?: number;
  readonly className?: string;
}

/** A picture beside words that say the same: it is hidden from who listens. */
export function Icon({ name, size = 16, className }: IconProps) {
  const side = `${size / 16}rem`;
  return (
    <svg
      aria-hidden
      width={side}
      height={side}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <use href={`${sprite.src}#${name}`} />
    </svg>
  );
}
