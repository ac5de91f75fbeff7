import type { ReactNode } from "react";
import type { SettingName } from "@/lib/effective/statement";
import { appliesTo, entryOf, isParameterName } from "@/lib/widget/catalogue";
import { declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";
import { encode, type Value } from "@/lib/widget/kinds";
import { themePrefix } from "@/lib/widget/theme-fields";
import { differingParts } from "./differing-parts";

/** In characters: in a longer text, the part that differs is marked. */
const shortText = 24;

/** In characters: a longer value scrolls by itself. */
const longText = 900;

interface DifferenceValueProps {
  readonly name: SettingName;
  /** Undefined if it is unset. */
  readonly value: Value | undefined;
  readonly other: Value | undefined;
  readonly flavour: Flavour;
}

/** A value as it is written. What only this side has is marked. */
export function DifferenceValue({ name, value, other, flavour }: DifferenceValueProps) {
  const sent = isParameterName(name) ? appliesTo(name, flavour)?.sent : undefined;
  if (value === undefined && sent !== undefined) {
    const othersSent = typeof other === "object" ? other : undefined;
    return (
      <div className="font-mono text-13 break-words text-ink">
        {typeof sent === "object" ? <Items items={sent} others={othersSent} /> : encode(sent)}
        <span className="block font-sans text-faint">Not set; the flavour sends this</span>
      </div>
    );
  }
  if (value === undefined) {
    return <span className="text-13 text-faint">{describeUnset(name, flavour)}</span>;
  }
  const text = encode(value);
  const isLong = text.length > longText;
  return (
    <div
      // Focusable, so that the keyboard can scroll it.
      {...(isLong && { tabIndex: 0, role: "group", "aria-label": `${name}, the whole value` })}
      className={`font-mono text-13 break-words whitespace-pre-wrap text-ink ${isLong ? "max-h-72 overflow-auto" : ""}`}
    >
      {isColour(text) && (
        <span
          aria-hidden
          style={{ backgroundColor: text }}
          className="mr-2 inline-block size-3.5 rounded-sm border border-line-strong align-[-2px]"
        />
      )}
      {typeof value === "object" ? (
        <Items items={value} others={typeof other === "object" ? other : undefined} />
      ) : (
        <Text text={text} other={typeof other === "string" ? other : undefined} />
      )}
    </div>
  );
}

function describeUnset(name: SettingName, flavour: Flavour): string {
  if (!isParameterName(name)) return "Not set";
  if (!appliesTo(name, flavour)) return `${declarationOf(flavour).label} does not accept it`;
  return name.startsWith(themePrefix) ? `Not set: ${entryOf(name).unset}` : "Not set";
}

function Items({
  items,
  others,
}: {
  readonly items: readonly string[];
  readonly others: readonly string[] | undefined;
}) {
  return items.map((item, index) => (
    <span key={item}>
      {others && !others.includes(item) ? <Own>{item}</Own> : item}
      {index < items.length - 1 && <span className="text-faint">, </span>}
    </span>
  ));
}

function Text({ text, other }: { readonly text: string; readonly other: string | undefined }) {
  if (other === undefined || Math.max(text.length, other.length) <= shortText) return text;
  const { before, own, after } = differingParts(text, other);
  // Two texts without a common part are two texts.
  if (before === "" && after === "") return text;
  return (
    <>
      {before}
      {own !== "" && <Own>{own}</Own>}
      {after}
    </>
  );
}

function Own({ children }: { readonly children: ReactNode }) {
  return (
    <mark className="rounded-sm bg-accent-soft font-medium text-ink underline decoration-accent decoration-2 underline-offset-4">
      {children}
    </mark>
  );
}

function isColour(text: string): boolean {
  return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) || /^rgba?\([\d\s.,%/]+\)$/i.test(text);
}
