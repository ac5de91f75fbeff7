import { later } from "@/components/ui/later";
import { LazyPane } from "./lazy-pane";

/** Knows all institutions, all theme keys and three languages. */
const Look = later(async () => (await import("./look")).Look);

/** What the user of the widget sees. */
export function LookPane({ isShown }: { readonly isShown: boolean }) {
  return (
    <LazyPane
      tab="look"
      title="How the widget may look"
      isShown={isShown}
      about="How the widget may look. Click a part to go to its setting."
    >
      <Look />
    </LazyPane>
  );
}
