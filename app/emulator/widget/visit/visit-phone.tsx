"use client";

import { useId } from "react";
import { DrawingContext } from "@/components/sketch/drawing-context";
import { Part } from "@/components/sketch/part";
import { screenColours } from "@/components/sketch/screen-colours";
import type { VisitScreen } from "@/lib/emulator/visit-screen";
import { styleOf, type PartStyle, type Scheme, type Theme } from "@/lib/sketch/theme";
import { VisitBlock } from "./visit-block";
import { VisitButtons } from "./visit-buttons";
import { VisitFields } from "./visit-fields";
import { VisitInstitutions } from "./visit-institutions";

interface VisitPhoneProps {
  readonly screen: VisitScreen;
  readonly theme: Theme;
  readonly scheme: Scheme;
  /** The colour behind the widget on a desktop; undefined is grey. */
  readonly overlay: string | undefined;
}

/** The sketch of a step with controls that work. */
export function VisitPhone({ screen, theme, scheme, overlay }: VisitPhoneProps) {
  const id = useId();
  const texts = screen.blocks.filter(({ kind }) => kind !== "link");
  const links = screen.blocks.filter(({ kind }) => kind === "link");
  const ground = `${scheme === "dark" ? "scheme-dark" : "scheme-light"} ${screenColours[scheme]}`;
  return (
    <DrawingContext value={{ theme, scheme, marked: undefined }}>
      {/* Enter in a field uses the first button of a form, which else were the one that leads back. */}
      <button
        name="action"
        value={screen.search ? "search" : "continue"}
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
      <section aria-labelledby={id} className="relative overflow-hidden rounded-lg p-3 sm:p-4">
        <div
          className="absolute inset-0 bg-line-strong opacity-90"
          style={{ backgroundColor: overlay }}
        />
        <div
          className={`relative mx-auto flex min-h-[40rem] w-full max-w-[24.375rem] flex-col overflow-hidden rounded-lg border border-line-strong ${ground}`}
        >
          <h2 id={id} className="sr-only">
            {screen.title}
          </h2>
          <Part
            name="nav-bar"
            className="flex min-h-12 shrink-0 items-center gap-2 border-b border-solid px-3"
          >
            <BarButton action="back" label={screen.back} sign="←" theme={theme} />
            {/* The heading above says it to a screen reader. */}
            <div
              aria-hidden="true"
              className="min-w-0 flex-1 truncate text-14 font-medium"
              style={seen(styleOf("nav-title", theme), theme)}
            >
              {screen.title}
            </div>
            <BarButton action="close" label={screen.close} sign="✕" theme={theme} />
          </Part>
          <div className="flex flex-1 flex-col gap-4 bg-inherit p-4">
            {texts.map((block, index) => (
              <VisitBlock key={index} block={block} theme={theme} />
            ))}
            <VisitInstitutions screen={screen} theme={theme} />
            <VisitFields fields={screen.fields} theme={theme} />
            {links.map((block, index) => (
              <VisitBlock key={index} block={block} theme={theme} />
            ))}
            <VisitButtons buttons={screen.buttons} theme={theme} />
          </div>
        </div>
      </section>
    </DrawingContext>
  );
}

/** Belvo's dark defaults draw the bar's text in the colour of its ground. Nobody could use such a bar. */
function seen(style: PartStyle, theme: Theme): PartStyle {
  const { color, ...others } = style;
  return color === styleOf("nav-bar", theme).backgroundColor ? others : style;
}

interface BarButtonProps {
  readonly action: "back" | "close";
  /** Undefined where there is nothing to do: its place stays. */
  readonly label: string | undefined;
  readonly sign: string;
  readonly theme: Theme;
}

function BarButton({ action, label, sign, theme }: BarButtonProps) {
  if (label === undefined) return <span className="size-9 shrink-0" />;
  return (
    <button
      name="action"
      value={action}
      formNoValidate
      aria-label={label}
      className="flex size-9 shrink-0 items-center justify-center rounded-md pointer-coarse:size-11"
      style={{ color: seen(styleOf("nav-icon", theme), theme).color }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
