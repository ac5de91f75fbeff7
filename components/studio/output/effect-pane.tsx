import { lazy, Suspense } from "react";
import { Pane } from "./pane";

/** Knows all institutions and all defaults: it is loaded when somebody asks. */
const EffectiveList = lazy(async () => ({
  default: (await import("./effective-list")).EffectiveList,
}));

/** What the configuration comes to. It is worked out while it is shown. */
export function EffectPane({ isShown }: { readonly isShown: boolean }) {
  return (
    <Pane
      tab="effect"
      title="What the widget will do"
      shown={isShown ? "always" : "no"}
      about="What the widget will do: from what is set, and from the defaults"
    >
      {isShown && (
        <Suspense fallback={<p className="px-4 text-13 text-quiet lg:px-6">Loading…</p>}>
          <EffectiveList />
        </Suspense>
      )}
    </Pane>
  );
}
