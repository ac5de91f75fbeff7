/** What the rules ask of a subject, worked out once for each. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { appliesTo, isParameterName, travelsIn, type ParameterName } from "@/lib/widget/catalogue";
import { tokenRequestEntries } from "@/lib/widget/parse-token-request";
import { isPrivate } from "@/lib/widget/private-names";
import type { Entry } from "@/lib/widget/read-entries";
import type { Artefact } from "@/lib/widget/declared-rule";

import { hostOf, portalHost } from "./address";
import { objectOf, valueAt, type JsonObject } from "@/lib/widget/json";
import { withoutNulls } from "./null-members";
import { isOpenAt } from "./gate";
import { hasPlaceholder } from "./placeholder";
import type { Subject } from "./subject";

/** A setting that stands where it belongs, as text; the flavour takes it. */
interface Given {
  readonly name: ParameterName;
  readonly raw: string;
  readonly about: Artefact;
  /** False for what the studio keeps beside the body. */
  readonly isSent: boolean;
}

export interface View {
  /** The consent portal, in either artefact: the rules of the widget are silent there. */
  readonly isPortalUrl: boolean;
  readonly isPortalRequest: boolean;
  readonly host: string | undefined;
  /** Without tokens, secrets and identities. */
  readonly query: readonly Entry[];
  /** The body where it is an object; a `widget` that was sent as text of JSON is read. */
  readonly body: JsonObject | undefined;
  /** The fields of the body by dotted path, without secrets and identities; what is not sent comes last. */
  readonly fields: readonly Entry[];
  readonly given: readonly Given[];
  /** The names whose value is a placeholder of a template. */
  readonly placeheld: ReadonlySet<string>;
}

/** Whoever pastes more than any form has controls is told of the first ones. */
const mostEntries = 500;

const views = new WeakMap<Subject, View>();

export function viewOf(subject: Subject): View {
  const known = views.get(subject);
  if (known) return known;
  const view = makeView(subject);
  views.set(subject, view);
  return view;
}

function makeView(subject: Subject): View {
  const { url, request, flavour } = subject;
  const host = hostOf(url?.address);
  const query = (url?.entries ?? [])
    .slice(0, mostEntries)
    .filter(([name, value]) => !isPrivate(name, value));
  const body = request && objectOf(withoutNulls(objectOf(request.body)));
  const sent = tokenRequestEntries(body).entries.slice(0, mostEntries);
  const rest = request?.rest ?? [];
  const fields = [...sent, ...rest];
  const takes = (name: string, artefact: Artefact): name is ParameterName =>
    isParameterName(name) &&
    (travelsIn(name) === "widget URL") === (artefact === "url") &&
    (flavour === undefined || appliesTo(name, flavour) !== undefined);
  const isPortalUrl = host === portalHost;
  const given: Given[] = [
    ...(isPortalUrl ? [] : query).flatMap(([name, raw]) =>
      takes(name, "url") ? [{ name, raw, about: "url" as const, isSent: true }] : [],
    ),
    ...fields.flatMap(([name, raw], index) =>
      takes(name, "request")
        ? [{ name, raw, about: "request" as const, isSent: index < sent.length }]
        : [],
    ),
  ];
  const isOpen = ({ name, about }: Given) =>
    isOpenAt((about === "url" ? url : request)?.open, name);
  const placeheld = new Set<string>(
    given
      .filter((one) => isOpen(one) || (subject.isTemplate === true && hasPlaceholder(one.raw)))
      .map(({ name }) => name),
  );
  return {
    isPortalUrl,
    isPortalRequest: valueAt(body, "widget.openfinance_feature") === "consent_management",
    host,
    query,
    body,
    fields,
    given: given.filter(({ name }) => !placeheld.has(name)),
    placeheld,
  };
}

/** False where the flavour is open: nothing is then known of it. */
export function asksForConsent({ flavour }: Subject): boolean {
  return flavour !== undefined && declarationOf(flavour).asksForConsent;
}
