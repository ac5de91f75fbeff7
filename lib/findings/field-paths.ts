/** The dotted paths of a body, as far as it has fields of its own. */

import { isParameterName } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { isObject, type JsonObject } from "@/lib/widget/json";

const deepest = 12;
/** Only the first fields count: no real request has more. */
const most = 500;

/** The identity is a field like any other, whose items have fields; the theme has rules of its own. */
export function fieldPaths(body: JsonObject): readonly string[] {
  const paths: string[] = [];
  const visit = (value: unknown, path: string, depth: number) => {
    if (paths.length >= most) return;
    const isInside = isObject(value) && !isParameterName(path) && depth < deepest;
    if (path === identityPath && Array.isArray(value)) {
      value.forEach((item: unknown, index) => visitItem(item, `${path}.${index}`));
    } else if (path !== "widget.theme" && isInside) {
      for (const key of Object.keys(value)) {
        visit(value[key], path === "" ? key : `${path}.${key}`, depth + 1);
      }
    } else if (!containers.has(path)) paths.push(path);
  };
  const visitItem = (item: unknown, path: string) => {
    if (!isObject(item)) return;
    const others = Object.keys(item).filter((key) => !["type", "number", "name"].includes(key));
    for (const key of others) paths.push(`${path}.${key}`);
  };
  visit(body, "", 0);
  return paths;
}

/** Known, although no field of the catalogue: their members are. */
const containers: ReadonlySet<string> = new Set([
  "",
  "widget",
  "widget.branding",
  "widget.callback_urls",
  "widget.consent",
  "widget.theme",
]);
