import type { ParameterName } from "@/lib/widget/catalogue";

/** The ids that tie a control to its words. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly description: string;
}

/** What every control needs. */
export interface ControlProps {
  readonly name: ParameterName;
  readonly ids: FieldIds;
  readonly invalid: boolean;
}

export function fieldIds(name: string): FieldIds {
  return { control: `control-${name}`, label: `label-${name}`, description: `help-${name}` };
}
