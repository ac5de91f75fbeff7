import { appliesTo, entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { ChoiceControl, FlagControl } from "./choice-control";
import { ChoicesControl } from "./choices-control";
import { FieldFrame } from "./field-frame";
import { IntegerControl } from "./integer-control";
import { TextControl } from "./text-control";

interface ParameterFieldProps {
  readonly name: ParameterName;
  readonly flavour: Flavour;
}

/** The control for a parameter, chosen by its kind. */
export function ParameterField({ name, flavour }: ParameterFieldProps) {
  const { kind } = entryOf(name);
  const documented = appliesTo(name, flavour)?.options;
  return (
    <FieldFrame name={name}>
      {(ids, invalid) => {
        const parts = { name, ids, invalid };
        switch (kind.kind) {
          case "text":
            return <TextControl {...parts} format={kind.format} />;
          case "choice":
            return <ChoiceControl {...parts} options={kind.options} documented={documented} />;
          case "choices":
            return <ChoicesControl {...parts} kind={kind} documented={documented} />;
          case "flag":
            return <FlagControl {...parts} kind={kind} />;
          case "integer":
            return <IntegerControl {...parts} options={kind.options} />;
        }
      }}
    </FieldFrame>
  );
}
