import { createContext, use } from "react";
import { useSyncExternalStoreWithSelector } from "use-sync-external-store/with-selector";
import type { WidgetConfig } from "@/lib/widget/config";
import type { ConfigStore } from "./config-store";

export const ConfigContext = createContext<ConfigStore | undefined>(undefined);

/** The config on the page, to be read in an event. It does not render the component again. */
export function useConfigStore(): ConfigStore {
  const store = use(ConfigContext);
  if (!store) throw new Error("Outside of the studio.");
  return store;
}

/** Something computed from the config on the page. The component renders again only when the answer changes. */
export function useDerived<T>(derive: (config: WidgetConfig) => T): T {
  const { subscribe, get } = useConfigStore();
  return useSyncExternalStoreWithSelector(subscribe, get, get, derive, isSame);
}

/** Answers are plain data. */
function isSame(left: unknown, right: unknown): boolean {
  return Object.is(left, right) || JSON.stringify(left) === JSON.stringify(right);
}
