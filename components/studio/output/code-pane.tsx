import { later } from "@/components/ui/later";
import { LazyPane } from "./lazy-pane";

/** Knows all languages and their grammars. */
const Code = later(async () => (await import("./code")).Code);

/** The code of a developer's own application. */
export function CodePane({ isShown }: { readonly isShown: boolean }) {
  return (
    <LazyPane
      tab="code"
      title="Code"
      isShown={isShown}
      about="Code for your own application, with this configuration"
    >
      <Code />
    </LazyPane>
  );
}
