import type { SketchScreen } from "@/lib/sketch/sketch";
import { DrawnBlock } from "./drawn-block";
import { Part } from "./part";
import { screenColours } from "./screen-colours";

interface PhoneProps {
  readonly screen: SketchScreen;
  readonly isDark: boolean;
  readonly lang: string;
  /** The colour behind the widget on a desktop; undefined is grey. */
  readonly overlay: string | undefined;
}

/**
 * The widget on a phone: a picture, in which nothing can be used. The settings of the screen are listed beside it. What a
 * theme makes unreadable is drawn as it is.
 */
export function Phone({ screen, isDark, lang, overlay }: PhoneProps) {
  return (
    <div inert lang={lang} className="relative overflow-hidden rounded-lg p-4">
      {/* Belvo sets its opacity to 90%. */}
      <div
        data-setting="widget.branding.overlay_background_color"
        data-part="overlay"
        className="absolute inset-0 bg-line-strong opacity-90"
        style={{ backgroundColor: overlay }}
      />
      <div
        className={`relative mx-auto flex min-h-[36rem] w-full max-w-72 flex-col overflow-hidden rounded-lg border border-line-strong ${screenColours[isDark ? "dark" : "light"]}`}
      >
        <Part name="nav-bar" className="flex shrink-0 items-center gap-2 border-b border-solid p-3">
          <Part name="nav-icon" className="max-w-12 shrink-0 overflow-hidden">
            ←
          </Part>
          <Part name="nav-title" className="min-w-0 flex-1 truncate text-14 font-medium">
            {screen.title}
          </Part>
          <Part name="nav-icon" className="max-w-12 shrink-0 overflow-hidden text-end">
            ?
          </Part>
        </Part>
        <div className="grid flex-1 content-start gap-4 bg-inherit p-4">
          {screen.blocks.map((block, index) => (
            <DrawnBlock key={index} block={block} />
          ))}
        </div>
      </div>
    </div>
  );
}
