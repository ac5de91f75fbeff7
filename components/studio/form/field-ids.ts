/** The ids that tie a control to its words. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly description: string;
}

export function fieldIds(name: string): FieldIds {
  return { control: `control-${name}`, label: `label-${name}`, description: `help-${name}` };
}
