/**
 * The catcher: URLs of the studio that the widget can redirect to. A run id is the last segment of the path, because
 * it is undocumented what Belvo does to the query of a callback.
 */

import { configOf, type WidgetConfig } from "@/lib/widget/config";

export const callbackKinds = ["success", "exit", "event"] as const;

/** Belvo describes four redirects and three callback URLs: errors and warnings go to `event`. */
export type CallbackKind = (typeof callbackKinds)[number];

/** The token fields that can contain a catcher. */
export const callbackFields = {
  success: "widget.callback_urls.success",
  exit: "widget.callback_urls.exit",
  event: "widget.callback_urls.event",
} as const satisfies Record<CallbackKind, keyof WidgetConfig>;

export interface Catcher {
  readonly kind: CallbackKind;
  /** Unset for a URL that was not in a token request. */
  readonly run?: string;
}

export function isCallbackKind(text: string): text is CallbackKind {
  return callbackKinds.some((kind) => kind === text);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isRunId(text: string): boolean {
  return uuid.test(text);
}

/** `origin` is the studio's, without a trailing slash. */
export function catcherUrl(origin: string, { kind, run }: Catcher): string {
  return `${origin}/callback/${kind}${run === undefined ? "" : `/${run}`}`;
}

/** Reads a URL of the catcher; undefined for any other URL. Never throws. */
export function readCatcher(address: string, origin: string): Catcher | undefined {
  const url = URL.parse(address);
  if (!url || url.origin !== origin) return undefined;
  const [, kind = "", run = "", rest] =
    /^\/callback\/([a-z]+)(?:\/([^/]+))?(\/.*)?$/.exec(url.pathname) ?? [];
  if (!isCallbackKind(kind) || (rest !== undefined && rest !== "/")) return undefined;
  if (run === "") return { kind };
  return isRunId(run) ? { kind, run } : undefined;
}

/** The config to mint with: adds the run to each callback that is a catcher of this origin. */
export function withRun(config: WidgetConfig, origin: string, run: string): WidgetConfig {
  const callbacks = Object.values(callbackFields).flatMap((name): [string, string][] => {
    const address = config[name];
    const catcher = address === undefined ? undefined : readCatcher(address, origin);
    if (address === undefined || !catcher) return [];
    const { search, hash } = new URL(address);
    return [[name, `${catcherUrl(origin, { kind: catcher.kind, run })}${search}${hash}`]];
  });
  return configOf(config.flavour, { ...config, ...Object.fromEntries(callbacks) });
}
