import { caughtFields } from "@/lib/callbacks/catch-callbacks";
import type { WidgetConfig } from "@/lib/widget/config";
import { useCatching } from "./catch-context";

/** What the token gets that the token request on the page does not show. Nothing where that is nothing. */
export function CatchLine({ config }: { readonly config: WidgetConfig }) {
  const { catches } = useCatching();
  const fields = caughtFields(config);
  if (!catches || fields.length === 0) return null;
  const replaced = fields.filter(({ isReplaced }) => isReplaced).length;
  return (
    <p data-catch-line className="px-4 pt-3 text-13 text-quiet lg:px-6">
      Catch callbacks is on: Generate sets{" "}
      {fields.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && (index === fields.length - 1 ? " and " : ", ")}
          <code className="font-mono text-12 break-all">{name}</code>
        </span>
      ))}{" "}
      to this studio{replaced > 0 ? ", in place of yours" : ""}.
    </p>
  );
}
