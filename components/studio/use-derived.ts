"use client";

import { useWatch } from "react-hook-form";
import type { WidgetConfig } from "@/lib/widget/config";
import { toConfig, type FormValues } from "./form-values";

/** Something computed from the config on the page. The component renders again only when the answer changes. */
export function useDerived<T>(derive: (config: WidgetConfig) => T): T {
  return useWatch({ compute: (values: FormValues): T => derive(toConfig(values)) });
}
