import { useId } from "react";
import { withoutKnownEffect } from "@/lib/sketch/known-effects";
import { settingsOf } from "@/lib/sketch/screen-settings";
import type { ScreenId, Sketch } from "@/lib/sketch/sketch";
import { themeOf, type Scheme } from "@/lib/sketch/theme";
import type { ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { Segmented } from "@/components/ui/segmented";
import { TabList, tabPanelId } from "@/components/ui/tab-list";
import { DrawingContext } from "./drawing-context";
import { partAt } from "./part-at";
import { Phone } from "./phone";
import { screenNames } from "./screen-names";
import { SettingLinks } from "./setting-links";

interface SketchViewProps {
  readonly config: WidgetConfig;
  readonly sketch: Sketch;
  /** The first screen is shown where the visit does not have this one. */
  readonly screen: ScreenId | undefined;
  readonly scheme: Scheme;
  readonly marked: ParameterName | undefined;
  readonly onScreen: (screen: ScreenId) => void;
  readonly onScheme: (scheme: Scheme) => void;
  /** From a part of the drawing to the control that decides it. */
  readonly onReveal: (name: string) => void;
}

const idPrefix = "sketch-";

/** The screens of a visit, one at a time, and what decides each. */
export function SketchView({
  config,
  sketch,
  screen,
  scheme,
  marked,
  onScreen,
  onScheme,
  onReveal,
}: SketchViewProps) {
  const id = useId();
  const shown = sketch.screens.find((one) => one.id === screen) ?? sketch.screens[0];
  if (!shown) return null;
  return (
    <div className="grid gap-3">
      <TabList
        label="Screen of the widget"
        tabs={sketch.screens.map((one) => ({
          id: `${idPrefix}${one.id}`,
          text: screenNames[one.id],
        }))}
        value={`${idPrefix}${shown.id}`}
        onChange={(tab) => {
          const chosen = sketch.screens.find((one) => `${idPrefix}${one.id}` === tab);
          if (chosen) onScreen(chosen.id);
        }}
        className="border-b border-line px-1 lg:px-3"
      />
      <div
        role="tabpanel"
        id={tabPanelId(`${idPrefix}${shown.id}`)}
        aria-label={screenNames[shown.id]}
        className="flex flex-wrap items-start gap-6 px-4 lg:px-6"
      >
        <figure className="grid w-full max-w-80 gap-2">
          <div
            className="cursor-pointer"
            onClick={({ currentTarget, clientX, clientY }) => {
              const setting = partAt(currentTarget, clientX, clientY)?.dataset.setting;
              if (setting !== undefined) onReveal(setting);
            }}
          >
            <DrawingContext value={{ theme: themeOf(config, scheme), scheme, marked }}>
              <Phone
                screen={shown}
                isDark={scheme === "dark"}
                lang={sketch.locale}
                overlay={sketch.overlay}
              />
            </DrawingContext>
          </div>
          <figcaption className="text-12 text-quiet">
            Sketch. Belvo&apos;s widget decides how it really looks.
          </figcaption>
        </figure>
        <div className="grid min-w-0 flex-1 basis-40 content-start gap-4">
          <div className="grid gap-1">
            <h3 id={`${id}-scheme`} className="text-13 font-medium text-ink">
              Colour scheme
            </h3>
            <Segmented
              id={`${id}-schemes`}
              name="sketch-scheme"
              labelledBy={`${id}-scheme`}
              segments={[
                { value: "light", text: "Light" },
                { value: "dark", text: "Dark" },
              ]}
              value={scheme}
              onChange={(value) => onScheme(value === "dark" ? "dark" : "light")}
            />
          </div>
          <SettingLinks
            title="No known effect on the screens"
            names={withoutKnownEffect(config)}
            onReveal={onReveal}
          />
          <SettingLinks
            title="What decides this screen"
            names={settingsOf(shown, scheme)}
            onReveal={onReveal}
          />
        </div>
      </div>
    </div>
  );
}
