import { setNames, type WidgetConfig } from "@/lib/widget/config";
import { declarationOf } from "@/lib/widget/flavours/flavours";

/** Names a configuration in the title of a window, beside the name of the studio. */
export function configTitle(config: WidgetConfig): string {
  // Without characters that would turn the rest of the title around.
  const company = config["widget.branding.company_name"]?.replace(/\p{C}/gu, "");
  const count = setNames(config).length;
  const parts = [declarationOf(config.flavour).label, company, count > 0 && `${count} set`];
  return `${parts.filter(Boolean).join(", ")} · Widget Studio`;
}
