/** The config on the page, computed once for each change of the form, however many ask for it. */

import type { UseFormReturn } from "react-hook-form";
import type { WidgetConfig } from "@/lib/widget/config";
import { toConfig, type FormValues } from "./form-values";

export interface ConfigStore {
  /** The same object until the form changes. */
  readonly get: () => WidgetConfig;
  /** Answers how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds nothing of its own: the form is what is true. */
export function createConfigStore(
  form: Pick<UseFormReturn<FormValues>, "getValues" | "subscribe">,
): ConfigStore {
  const listeners = new Set<() => void>();
  let config: WidgetConfig | undefined;
  let stop: (() => void) | undefined;

  function renew() {
    config = undefined;
    for (const listener of listeners) listener();
  }

  return {
    get: () => (config ??= toConfig(form.getValues())),
    subscribe(listener) {
      listeners.add(listener);
      if (!stop) {
        stop = form.subscribe({ formState: { values: true }, callback: renew });
        // The form may have changed between the first reading and now.
        config = undefined;
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
