import { changeFlavour, setNames } from "@/lib/widget/config";
import { declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";
import { fillWithSamples } from "@/lib/widget/fill-with-samples";
import { useStudio } from "@/components/studio/studio-context";
import { useIdentityForm } from "./identity-context";
import { emptyDraft } from "./identity-draft";
import { useConfigStore } from "./use-derived";
import { useEnvironment } from "./use-environment";

/** What changes the whole form at once. */
export function useFormActions() {
  const store = useConfigStore();
  const identityForm = useIdentityForm();
  const environment = useEnvironment();
  const { apply } = useStudio();

  function choose(next: Flavour) {
    const { config, dropped } = changeFlavour(store.get(), next);
    apply({
      config,
      ...(dropped.length > 0 && {
        text: `${declarationOf(next).label} does not use ${dropped.join(", ")}. Removed.`,
      }),
    });
  }

  function reset() {
    const config = store.get();
    const { environment } = config;
    const count = setNames(config).length;
    apply({
      config: { flavour: config.flavour, ...(environment && { environment }) },
      draft: emptyDraft,
      text:
        count === 0
          ? "Nothing was set."
          : `Cleared ${count} ${count === 1 ? "setting" : "settings"}.`,
    });
  }

  /** Sets what a first try needs. Another flavour is chosen first. */
  function fill(flavour = store.get().flavour) {
    const typed = identityForm.getValues("typed") !== "";
    const chosen = changeFlavour(store.get(), flavour).config;
    const { config, filled } = fillWithSamples(chosen, environment, typed);
    apply({
      config,
      text:
        filled.length === 0
          ? "Everything that a first try needs was set already."
          : `Filled ${filled.join(", ")}.`,
    });
  }

  return { choose, reset, fill };
}
