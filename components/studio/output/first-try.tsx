import { useFormActions } from "@/components/studio/form/use-form-actions";
import { Button } from "@/components/ui/button";
import { setNames, type WidgetConfig } from "@/lib/widget/config";
import { declarationOf, flavours } from "@/lib/widget/flavours/flavours";

/** While nothing is set: for each flavour the click that sets what a first try needs. */
export function FirstTry({ config }: { readonly config: WidgetConfig }) {
  const { fill } = useFormActions();
  if (setNames(config).length > 0) return null;
  return (
    <div
      role="group"
      aria-label="Start with sample values"
      className="grid gap-2 px-4 pt-6 lg:px-6"
    >
      <p className="text-13 text-quiet">Nothing is set yet. Start with sample values:</p>
      <div className="flex flex-wrap gap-2">
        {flavours.map((flavour) => (
          <Button key={flavour} onClick={() => fill(flavour)}>
            {declarationOf(flavour).label}
          </Button>
        ))}
      </div>
    </div>
  );
}
