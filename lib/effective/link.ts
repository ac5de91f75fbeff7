/** The kind of link that the widget creates, and how long Belvo keeps its credentials. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { WidgetConfig } from "@/lib/widget/config";
import { defaultOf, withDefaults } from "@/lib/widget/defaults";
import { looksPersonal } from "@/lib/widget/personal-data";
import { longestStorage } from "@/lib/widget/limits";
import { state, type Facts, type Statement } from "./statement";
import { count, cut, daysOf, quote } from "./words";

export function linkStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  if (declarationOf(config.flavour).repairsLink) return [repairStatement(facts)];
  const { access_mode: mode } = withDefaults(config);
  const text =
    mode === "single"
      ? "Each connection creates a single link, which Belvo reads once."
      : "Each connection creates a recurrent link, which Belvo keeps up to date.";
  // The webhooks of a consent come for recurrent links only.
  const unannounced =
    mode === "single" && declarationOf(config.flavour).asksForConsent
      ? " No webhook tells you that its consent expires."
      : "";
  return [
    state(facts, "link", ["access_mode"], `${text}${unannounced}`),
    externalIdStatement(facts),
  ];
}

function repairStatement(facts: Facts): Statement {
  const { link_id } = facts.config;
  const text =
    link_id === undefined
      ? "The link to repair is missing, and the token request requires link_id."
      : `The widget repairs the link ${cut(link_id)}, which keeps its ID. A recurrent link then updates automatically again.`;
  return state(facts, "link", ["link_id", "flavour"], text);
}

function externalIdStatement(facts: Facts): Statement {
  const { external_id } = facts.config;
  if (external_id === undefined) {
    return state(
      facts,
      "link",
      ["external_id"],
      "The link has no ID of yours, although Belvo highly recommends one.",
    );
  }
  const personal = looksPersonal(external_id);
  return state(
    facts,
    "link",
    ["external_id"],
    personal
      ? `The external ID looks like ${personal}. Belvo replaces personal data with null, so you cannot find the link by it.`
      : `The link has your ID ${quote(external_id)}.`,
  );
}

export function credentialsStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  const { credentials_storage: value } = config;
  const { label, repairsLink, defaultStorage } = declarationOf(config.flavour);
  if (defaultStorage) {
    return [
      state(facts, "credentials", ["credentials_storage", "access_mode"], newLinkText(config), {
        ...(value === undefined &&
          config.access_mode === "single" && { doubt: "contradicted" as const }),
      }),
    ];
  }
  if (repairsLink) {
    return [
      state(
        facts,
        "credentials",
        ["credentials_storage", "flavour"],
        value === undefined
          ? "The request has no storage setting. Whether update mode supports one is undocumented."
          : `The request asks Belvo ${request(value)}. Whether update mode supports that is undocumented.`,
        { doubt: "undocumented" },
      ),
    ];
  }
  return [
    state(
      facts,
      "credentials",
      ["credentials_storage", "flavour", "access_mode"],
      value === undefined
        ? `The request has no storage setting. Current pages on ${label} do not have the field.`
        : `The request asks Belvo ${request(value)}. An older page on ${label} has this field, but current ones do not.${clash(config)}`,
      { doubt: "undocumented" },
    ),
  ];
}

function newLinkText(config: WidgetConfig): string {
  const { credentials_storage: value } = config;
  if (value !== undefined) return `The request asks Belvo ${request(value)}.${clash(config)}`;
  if (config.access_mode !== "single") {
    return "Belvo stores the user's credentials, as a recurrent link requires.";
  }
  const days = daysOf(String(defaultOf("credentials_storage", config)));
  return `Belvo keeps the user's credentials for ${count(days ?? 0, "day")}, the default of a single link. Its OpenAPI file of 2023 has another default: store.`;
}

/** Completes "The request asks Belvo …". */
function request(value: string): string {
  if (value === "store") return "to store the user's credentials";
  if (value === "nostore") return "not to store the user's credentials";
  const days = daysOf(value);
  return days !== undefined && days <= longestStorage
    ? `to keep the user's credentials for ${count(days, "day")}`
    : `for ${quote(value)}, which is not store, nostore or 1d to 365d`;
}

/** The two combinations that Belvo's errors page names. Both are errors of a new link, not of the token. */
function clash(config: WidgetConfig): string {
  const { access_mode, credentials_storage: value, fetch_resources } = config;
  if (access_mode !== "single") {
    return value === "store"
      ? ""
      : " A recurrent link must store them: the token is valid, but the connection may fail (invalid_credentials_storage).";
  }
  return value === "nostore" && !fetch_resources
    ? " Belvo rejects that without fetch_resources (invalid_fetch_resources)."
    : "";
}
