import { useEffect, useEffectEvent, useState } from "react";
import { settingsOf } from "@/lib/sketch/screen-settings";
import { sketch, type ScreenId } from "@/lib/sketch/sketch";
import type { Scheme } from "@/lib/sketch/theme";
import { isParameterName, type ParameterName } from "@/lib/widget/catalogue";
import { themePrefix } from "@/lib/widget/theme-fields";
import { SketchView } from "@/components/sketch/sketch-view";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { asTarget, useStudio } from "@/components/studio/studio-context";

/** The sketch of the form's config. The control in focus chooses the screen and marks its parts. */
export function Look() {
  const config = useDerived((config) => config);
  const environment = useEnvironment();
  const { reveal } = useStudio();
  const [screen, setScreen] = useState<ScreenId>();
  const [chosenScheme, setScheme] = useState<Scheme>();
  const [marked, setMarked] = useState<ParameterName>();
  const drawing = sketch(config, environment);
  const scheme = chosenScheme ?? (config["widget.color_scheme"] === "DARK" ? "dark" : "light");

  const follow = useEffectEvent((event: FocusEvent) => {
    const { target } = event;
    const field = target instanceof Element && target.closest<HTMLElement>("[data-field]");
    const name = field ? field.dataset.field : undefined;
    if (name === undefined || !isParameterName(name)) return;
    setMarked(name);
    if (name === "widget.color_scheme") setScheme(undefined);
    const seenIn = name.startsWith(themePrefix) ? schemeOf(name) : scheme;
    if (seenIn !== scheme) setScheme(seenIn);
    const shows = drawing.screens.filter((one) => settingsOf(one, seenIn).includes(name));
    const [first] = shows;
    if (first && !shows.some(({ id }) => id === screen)) setScreen(first.id);
  });

  useEffect(() => {
    const listener = (event: FocusEvent) => follow(event);
    document.addEventListener("focusin", listener);
    return () => document.removeEventListener("focusin", listener);
  }, []);

  return (
    <SketchView
      config={config}
      sketch={drawing}
      screen={screen}
      scheme={scheme}
      marked={marked}
      onScreen={setScreen}
      onScheme={setScheme}
      onReveal={(name) => {
        const target = asTarget(name);
        if (target) reveal(target);
      }}
    />
  );
}

function schemeOf(name: string): Scheme {
  return name.endsWith("-dark") ? "dark" : "light";
}
