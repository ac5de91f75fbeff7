/** Keys by which a group is worth reading. */

import { isParameterName } from "@/lib/widget/catalogue";
import { fieldName, isMemberName } from "./field-name";
import { hasTellingName, isRequestName } from "../shape";

/** Keys by which a group is worth reading. */
export function isKeyOfOurs(written: string): boolean {
  const name = isMemberName(written) ? fieldName(written) : written;
  return (
    isRequestName(name) ||
    isParameterName(name) ||
    name === "access_token" ||
    hasTellingName([name])
  );
}
