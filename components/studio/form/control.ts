import type { ParameterName } from "@/lib/widget/catalogue";
import type { FieldIds } from "./field-ids";

/** What every control needs. */
export interface ControlProps {
  readonly name: ParameterName;
  readonly ids: FieldIds;
  readonly invalid: boolean;
}
