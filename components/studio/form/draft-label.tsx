import { fieldIds } from "./field-ids";
import { draftTexts, type DraftField } from "./identity-draft";

/** Names an input of the identity, in words and as it travels. */
export function DraftLabel({ field }: { readonly field: DraftField }) {
  const { label, wire } = draftTexts[field];
  return (
    <label htmlFor={fieldIds(wire).control} className="text-13">
      <span className="font-medium">{label}</span>{" "}
      <code className="font-mono text-12 break-all text-quiet">
        {wire.replace("widget.consent.", "")}
      </code>
    </label>
  );
}
