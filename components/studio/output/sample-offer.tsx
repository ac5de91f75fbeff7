import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useIdentityDraft } from "@/components/studio/form/identity-context";
import { useDerived } from "@/components/studio/form/use-derived";
import { useEnvironment } from "@/components/studio/form/use-environment";
import { useFormActions } from "@/components/studio/form/use-form-actions";
import { asTarget } from "@/components/studio/studio-context";
import { fillWithSamples } from "@/lib/widget/fill-with-samples";
import { useFindings } from "./findings-context";

/** The way out for a first try: sample values, where they settle something that blocks the token. */
export function SampleOffer() {
  const { findings } = useFindings();
  const environment = useEnvironment();
  const { typed } = useIdentityDraft();
  const { fill } = useFormActions();
  const filled = useDerived((config) => fillWithSamples(config, environment, typed !== "").filled);
  const targets = new Set(filled.map(asTarget));
  const helps = findings.some(
    ({ blocks, parameter }) => blocks && targets.has(asTarget(parameter)),
  );
  if (!helps) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pb-2.5 lg:px-6">
      <p className="text-13 text-quiet">Only trying it out?</p>
      <Button
        onClick={({ currentTarget }) => {
          // The button leaves with what it fills.
          currentTarget.closest<HTMLElement>("[data-panel]")?.focus({ preventScroll: true });
          fill();
        }}
      >
        <Icon name="wand-sparkles" /> Fill with sample values
      </Button>
    </div>
  );
}
