import { lazy, Suspense } from "react";
import { Pane } from "./pane";

/** Knows all institutions, all theme keys and three languages: it is loaded when somebody asks. */
const Look = lazy(async () => ({ default: (await import("./look")).Look }));

/** What the user of the widget sees. */
export function LookPane({ isShown }: { readonly isShown: boolean }) {
  return (
    <Pane
      tab="look"
      title="How the widget may look"
      shown={isShown ? "always" : "no"}
      about="How the widget may look. Click a part to go to its setting."
    >
      {isShown && (
        <Suspense fallback={<p className="px-4 text-13 text-quiet lg:px-6">Loading…</p>}>
          <Look />
        </Suspense>
      )}
    </Pane>
  );
}
