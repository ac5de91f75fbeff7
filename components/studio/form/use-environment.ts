import type { Environment } from "@/lib/widget/environments";
import { useStudio } from "@/components/studio/studio-context";
import { useDerived } from "./use-derived";

/** Where the config on the page would mint: what it names, else the default of this studio. */
export function useEnvironment(): Environment | undefined {
  const { defaultEnvironment } = useStudio();
  const named = useDerived((config) => config.environment);
  return named ?? defaultEnvironment;
}
