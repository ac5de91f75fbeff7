/**
 * What every snippet does, in no language: request a token, encode the query of the widget URL.
 * A printer (languages/) writes it down. Secrets and identities are variables here, so that no snippet can hold one.
 */

import { callbackFields, callbackKinds, readCatcher } from "@/lib/callbacks/catcher";
import type { WidgetConfig } from "@/lib/widget/config";
import { configOf } from "@/lib/widget/config";
import { nest } from "@/lib/widget/dotted-paths";
import { documentedBaseUrls } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { identityPath } from "@/lib/widget/identity";
import { isObject, valueAt } from "@/lib/widget/json";
import { buildTokenRequest, type TokenRequest } from "@/lib/widget/token-request";
import { widgetUrlEntries } from "@/lib/widget/widget-url";
import { callbacksOf, noCallbackNote, type Callbacks } from "./callbacks";
import { nodeOf, variable, type Member, type Node, type VariableName } from "./node";

export interface Program {
  /** Belvo's endpoint, in sandbox or production. */
  readonly tokenUrl: string;
  /** The page of the widget, without a query. */
  readonly widgetUrl: string;
  /** The body of the token request, credentials first. */
  readonly body: Node;
  /** The query after the token, decoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The same settings as the web SDK takes them: lists and real flags. */
  readonly options: Node;
  /** Where the widget leads back to. */
  readonly callbacks: Callbacks;
  /** What must be set before the snippet runs. */
  readonly variables: readonly VariableName[];
  /** What the reader must replace, a sentence or two each. */
  readonly notes: readonly string[];
  /** What a server has to know beside that. */
  readonly serverNotes: readonly string[];
  /** What a page or an app has to know beside that. */
  readonly clientNotes: readonly string[];
}

/** In seconds. A token request takes one or two. */
export const timeoutSeconds = 20;

/** `origin` is the studio's, whose own pages are no callbacks for anybody else. */
export function programOf(config: WidgetConfig, origin: string): Program {
  const { config: real, notes } = withoutCatchers(config, origin);
  const { asksForConsent, widgetUrls } = declarationOf(real.flavour);
  const environment = real.environment === "production" ? "production" : "sandbox";
  const wantsIdentity = asksForConsent && real.persona === undefined;
  const request = buildTokenRequest(real);
  const entries = widgetUrlEntries(real, "").slice(1);
  const addresses = callbackKinds.flatMap((kind) => real[callbackFields[kind]] ?? []);
  return {
    tokenUrl: `${documentedBaseUrls[environment]}/api/token/`,
    widgetUrl: widgetUrls[environment],
    body: bodyOf(request, wantsIdentity),
    query: entries,
    options: nodeOf(
      Object.fromEntries(
        entries.flatMap(([name]) => (name === "access_token" ? [] : [[name, real[name]]])),
      ),
    ),
    callbacks: callbacksOf(addresses),
    variables: [
      "BELVO_SECRET_ID",
      "BELVO_SECRET_PASSWORD",
      ...(wantsIdentity ? (["USER_CPF", "USER_NAME"] as const) : []),
    ],
    notes,
    serverNotes: wantsIdentity
      ? [
          "USER_CPF and USER_NAME identify who consents. A company needs a second item of type CNPJ.",
        ]
      : [],
    clientNotes: [
      ...(addresses.length === 0 ? [noCallbackNote] : []),
      ...(real["widget.callback_urls.application_link"] !== undefined
        ? [
            `App2App: where your app is opened at its application link, load ${widgetUrls[environment]}? with the query that it was given, unchanged.`,
          ]
        : []),
    ],
  };
}

/** What a config keeps of itself on the way through a snippet: the studio's own callbacks become placeholders. */
export function withoutCatchers(
  config: WidgetConfig,
  origin: string,
): { readonly config: WidgetConfig; readonly notes: readonly string[] } {
  const replaced = callbackKinds.filter((kind) => {
    const address = config[callbackFields[kind]];
    return address !== undefined && readCatcher(address, origin) !== undefined;
  });
  return {
    config: configOf(config.flavour, {
      ...config,
      ...Object.fromEntries(
        replaced.map((kind) => [callbackFields[kind], `${placeholderSite}/${kind}`]),
      ),
    }),
    notes: replaced.map(
      (kind) =>
        `The ${kind} callback was a page of the studio. Replace ${placeholderSite}/${kind} with your own URL.`,
    ),
  };
}

/** A domain that nobody can own. */
const placeholderSite = "https://your-site.example/callback";

function bodyOf(request: TokenRequest, wantsIdentity: boolean): Node {
  const identity: Node = {
    kind: "list",
    items: [
      {
        kind: "object",
        members: [
          ["type", nodeOf("CPF")],
          ["number", variable("USER_CPF")],
          ["name", variable("USER_NAME")],
        ],
      },
    ],
  };
  const own = nodeOf(wantsIdentity ? withIdentity(request) : request);
  const members = own.kind === "object" ? own.members : [];
  return {
    kind: "object",
    members: [
      ["id", variable("BELVO_SECRET_ID")],
      ["password", variable("BELVO_SECRET_PASSWORD")],
      ...members.map(([name, node]): Member => [
        name,
        replaceAt(node, name, wantsIdentity ? identity : undefined),
      ]),
    ],
  };
}

/** Keeps a place for the identity, whose members are variables and no JSON. */
function withIdentity(request: TokenRequest): TokenRequest {
  const { widget } = request;
  const consent = valueAt(widget, "consent");
  const { widget: place } = nest({ [identityPath]: [] });
  const [mark] = isObject(place) ? Object.values(place) : [];
  return {
    ...request,
    widget: {
      ...(isObject(widget) && widget),
      consent: { ...(isObject(consent) && consent), ...(isObject(mark) && mark) },
    },
  };
}

function replaceAt(node: Node, path: string, identity: Node | undefined): Node {
  if (!identity) return node;
  if (path === identityPath) return identity;
  return node.kind === "object" && identityPath.startsWith(`${path}.`)
    ? {
        kind: "object",
        members: node.members.map(([name, inner]): Member => {
          return [name, replaceAt(inner, `${path}.${name}`, identity)];
        }),
      }
    : node;
}
