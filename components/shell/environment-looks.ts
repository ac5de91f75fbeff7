import type { Environment } from "@/lib/widget/environments";

/** Where a page mints: in one environment, or in one for each of its parts. */
export interface Place {
  readonly environment: Environment | undefined;
  /** Names the part, where there is more than one. */
  readonly part?: string;
}

/** How an environment looks wherever it is named; `none` where none is chosen. */
export const environmentLooks: Readonly<
  Record<Environment | "none", { soft: string; solid: string; border: string }>
> = {
  emulator: {
    soft: "bg-emulator-soft text-emulator",
    solid: "bg-emulator",
    border: "border-emulator",
  },
  sandbox: { soft: "bg-sandbox-soft text-sandbox", solid: "bg-sandbox", border: "border-sandbox" },
  production: {
    soft: "bg-production-soft text-production",
    solid: "bg-production",
    border: "border-production",
  },
  none: { soft: "bg-warning-soft text-warning", solid: "bg-warning", border: "border-warning" },
};
