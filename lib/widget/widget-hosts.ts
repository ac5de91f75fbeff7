/** Where the widget is: Belvo's page depends on the flavour and the environment. */

import type { Environment } from "./environments";
import { declarationOf, flavours, type Flavour } from "./flavours/flavours";

export interface WidgetHosts {
  /** The emulator's page is part of the studio. */
  readonly emulator: string;
  /** Replaces every page of Belvo's, for a proxy or a test. */
  readonly instead?: string;
}

/** A URL without a query. */
export function widgetHost(
  { emulator, instead }: WidgetHosts,
  environment: Environment,
  flavour: Flavour,
): string {
  return environment === "emulator"
    ? emulator
    : (instead ?? declarationOf(flavour).widgetUrls[environment]);
}

/** Every origin that a widget of Belvo's may have. */
export function widgetOrigins(instead: string | undefined): readonly string[] {
  const urls = instead
    ? [instead]
    : flavours.flatMap((flavour) => Object.values(declarationOf(flavour).widgetUrls));
  return [...new Set(urls.map((url) => new URL(url).origin))];
}
