/** Keys by which a group is worth reading. */

import { isParameterName } from "@/lib/widget/catalogue";
import { hasTellingName, isRequestName } from "../shape";

/** Keys by which a group is worth reading. */
export function isKeyOfOurs(name: string): boolean {
  return (
    isRequestName(name) ||
    isParameterName(name) ||
    name === "access_token" ||
    hasTellingName([name])
  );
}
