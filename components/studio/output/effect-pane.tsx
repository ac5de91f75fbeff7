import { later } from "@/components/ui/later";
import { LazyPane } from "./lazy-pane";

/** Knows all institutions and all defaults. */
const EffectiveList = later(async () => (await import("./effective-list")).EffectiveList);

/** What the configuration comes to. */
export function EffectPane({ isShown }: { readonly isShown: boolean }) {
  return (
    <LazyPane
      tab="effect"
      title="What the widget will do"
      isShown={isShown}
      about="What the widget will do: from what is set, and from the defaults"
    >
      <EffectiveList />
    </LazyPane>
  );
}
