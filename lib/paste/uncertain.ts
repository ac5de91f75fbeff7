/** What only a run tells of the artefacts, and where in the text each name stands. */

import { isOpenAt } from "@/lib/findings/gate";
import type { Span } from "@/lib/findings/span";
import type { OpenPlaces } from "@/lib/findings/subject";
import { isParameterName } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { holdsPrivate, isPrivate } from "@/lib/widget/private-names";
import { lastName } from "./code/holes";
import type { Artefacts } from "./found";
import type { Spot, Uncertain } from "./pasted";

/** More than a list can show. */
const most = 100;

export function uncertainIn({ url, request }: Artefacts): readonly Uncertain[] {
  return [
    ...openIn(url?.open, "the widget URL"),
    ...openIn(request?.open, "the token request"),
  ].slice(0, most);
}

function openIn(open: OpenPlaces | undefined, whole: string): readonly Uncertain[] {
  if (!open) return [];
  const places = [...open.values, ...open.records].filter(
    ([path]) => path === "" || !isPrivateName(path),
  );
  const found = places.map(([path, name]): Uncertain => {
    const parameter = path.startsWith(identityPath) ? identityPath : path === "" ? whole : path;
    const isSecretive = parameter === identityPath;
    return { parameter, name: isSecretive ? "" : speakable(name) };
  });
  return [...new Map(found.map((one) => [one.parameter, one])).values()];
}

/** A token, a key and a person are told by a run as a matter of course. */
function isPrivateName(path: string): boolean {
  return !path.startsWith(identityPath) && isPrivate(path, "");
}

/** A name of the code; anything else may be a value. */
function speakable(name: string): string {
  const last = lastName(name);
  return /^[A-Za-z_$][\w$]{0,40}$/.test(last) && !holdsPrivate(last) ? last : "";
}

export function spotsOf({ url, request, urlSpans, requestSpans }: Artefacts): readonly Spot[] {
  return [...spotsIn(urlSpans, url?.open), ...spotsIn(requestSpans, request?.open)];
}

function spotsIn(
  spans: ReadonlyMap<string, Span> | undefined,
  open: OpenPlaces | undefined,
): readonly Spot[] {
  return [...(spans ?? [])].flatMap(([parameter, { start, end }]): Spot[] => {
    if (!isParameterName(parameter) || end <= start) return [];
    return [{ parameter, start, end, isOpen: isOpenAt(open, parameter) }];
  });
}
