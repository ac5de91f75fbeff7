import type { ComponentProps } from "react";

type CatchSwitchProps = Omit<ComponentProps<"input">, "type" | "role" | "className">;

/** Whether the callbacks of the next token lead to the studio. A plain input: it works without script. */
export function CatchSwitch(props: CatchSwitchProps) {
  return (
    <label
      title="The widget returns to this studio, and the run log shows how the visit ended."
      className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-13 pointer-coarse:min-h-11"
    >
      <input {...props} type="checkbox" role="switch" className="size-4 accent-accent" />
      Catch callbacks
    </label>
  );
}
