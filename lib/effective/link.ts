/** What kind of link comes out, and how long Belvo keeps the user's credentials for it. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { WidgetConfig } from "@/lib/widget/config";
import { looksPersonal } from "@/lib/widget/personal-data";
import { defaultOf, documentedDefaults } from "./defaults";
import { state, type Facts, type Statement } from "./statement";
import { count, cut, daysOf, quote } from "./words";

export function linkStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  if (declarationOf(config.flavour).repairsLink) return [repairStatement(facts)];
  const mode = config.access_mode ?? documentedDefaults.access_mode;
  const text =
    mode === "single"
      ? "Each connection makes a single link: Belvo reads it once."
      : "Each connection makes a recurrent link: Belvo keeps it up to date.";
  return [state(facts, "link", ["access_mode"], text), externalIdStatement(facts)];
}

function repairStatement(facts: Facts): Statement {
  const { link_id } = facts.config;
  const text =
    link_id === undefined
      ? "The link to repair is not named: the token request waits for link_id."
      : `The widget repairs the link ${cut(link_id)}, which keeps its ID; a recurrent one then updates by itself again.`;
  return state(facts, "link", ["link_id", "flavour"], text);
}

function externalIdStatement(facts: Facts): Statement {
  const { external_id } = facts.config;
  if (external_id === undefined) {
    return state(
      facts,
      "link",
      ["external_id"],
      "The link carries no identifier of yours, although Belvo highly recommends one.",
    );
  }
  const personal = looksPersonal(external_id);
  return state(
    facts,
    "link",
    ["external_id"],
    personal
      ? `The external ID looks like ${personal}. Belvo stores null instead of personal data, and the link is then not found by it.`
      : `The link carries your identifier ${quote(external_id)}.`,
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
          ? "No storage is sent; the documents do not say whether update mode takes one."
          : `Belvo is asked ${request(value)}; the documents do not say whether update mode takes that.`,
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
        ? `No storage is sent: the documents of ${label} never show the field.`
        : `Belvo is asked ${request(value)}, which the documents of ${label} never show.${clash(config)}`,
      { doubt: "undocumented" },
    ),
  ];
}

function newLinkText(config: WidgetConfig): string {
  const { credentials_storage: value } = config;
  if (value !== undefined) return `Belvo is asked ${request(value)}.${clash(config)}`;
  if (config.access_mode !== "single") {
    return "Belvo stores the user's credentials, as it must for a recurrent link.";
  }
  const days = daysOf(String(defaultOf("credentials_storage", config)));
  return `Belvo keeps the user's credentials for ${count(days ?? 0, "day")}, the default of a single link; its OpenAPI of 2023 said that they are stored.`;
}

/** Completes "Belvo is asked …". */
function request(value: string): string {
  if (value === "store") return "to store the user's credentials";
  if (value === "nostore") return "not to store the user's credentials";
  const days = daysOf(value);
  return days !== undefined && days <= 365
    ? `to keep the user's credentials for ${count(days, "day")}`
    : `for ${quote(value)}, which is none of store, nostore and 1d to 365d`;
}

/** The two combinations that Belvo's errors page names. */
function clash(config: WidgetConfig): string {
  const { access_mode, credentials_storage: value, fetch_resources } = config;
  if (access_mode !== "single") {
    return value === "store"
      ? ""
      : " Belvo refuses that for a recurrent link, which must store them (invalid_credentials_storage).";
  }
  return value === "nostore" && !fetch_resources
    ? " Belvo refuses that for a single link that fetches nothing at once (invalid_fetch_resources)."
    : "";
}
