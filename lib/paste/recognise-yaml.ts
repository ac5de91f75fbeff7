/** A configuration in YAML: the token request in it, or what a specification gives as an example of one. */

import { recogniseExport } from "./exports";
import type { Recognised } from "./found";
import { environmentIn } from "./hosts";
import { membersOf } from "./members";
import { outlineOf } from "./yaml";

export function recogniseYaml(text: string): Recognised {
  if (!/^[ \t]*(?:-[ \t]+)?["']?[\w./-]+["']?[ \t]*:/m.test(text)) return undefined;
  if (!/scopes|widget|fetch_resources/.test(text)) return undefined;
  const outline = outlineOf(text);
  if (!outline) return undefined;
  const found = recogniseExport({ outline: outline.value }, inOutline(outline.spans), text);
  if (found?.kind !== "token-request" || found.environment) return found;
  // A configuration of a program has members of its own beside those of the request.
  const { id, password } = membersOf(found.request?.body);
  if (id === undefined && password === undefined) return undefined;
  const environment = environmentIn(text);
  return environment ? { ...found, environment } : found;
}

function inOutline<T>(spans: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...spans].map(([path, span]) => [`outline.${path}`, span]));
}
