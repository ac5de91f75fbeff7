/** The kind of link that the widget creates, and how long Belvo keeps its credentials. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { WidgetConfig } from "@/lib/widget/config";
import { defaultOf, withDefaults } from "@/lib/widget/defaults";
import { looksPersonal } from "@/lib/widget/personal-data";
import type { Message } from "@/lib/widget/message";
import { longestStorage } from "@/lib/widget/limits";
import { state, type Facts, type Statement } from "./statement";
import { say, type StorageAsked, type StorageClash } from "./sentences";
import { cut, daysOf } from "./words";

export function linkStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  if (declarationOf(config.flavour).repairsLink) return [repairStatement(facts)];
  const { access_mode: mode } = withDefaults(config);
  // The webhooks of a consent come for recurrent links only.
  const single = declarationOf(config.flavour).asksForConsent
    ? "single-link-of-consent"
    : "single-link";
  return [
    state(facts, "link", ["access_mode"], say(mode === "single" ? single : "recurrent-link")),
    externalIdStatement(facts),
  ];
}

function repairStatement(facts: Facts): Statement {
  const { link_id } = facts.config;
  const message = link_id === undefined ? say("link-missing") : say("link-repaired", cut(link_id));
  return state(facts, "link", ["link_id", "flavour"], message);
}

function externalIdStatement(facts: Facts): Statement {
  const { external_id } = facts.config;
  if (external_id === undefined) {
    return state(facts, "link", ["external_id"], say("no-external-id"));
  }
  const personal = looksPersonal(external_id);
  return state(
    facts,
    "link",
    ["external_id"],
    personal ? say("external-id-personal", personal) : say("external-id", cut(external_id)),
  );
}

export function credentialsStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  const { credentials_storage: value } = config;
  const { label, repairsLink, defaultStorage } = declarationOf(config.flavour);
  if (defaultStorage) {
    return [
      state(facts, "credentials", ["credentials_storage", "access_mode"], newLinkMessage(config), {
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
          ? say("no-storage-for-repair")
          : say("storage-for-repair", ...asked(value)),
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
        ? say("no-storage-documented", label)
        : say("storage-of-older-page", ...asked(value), label, clashOf(config)),
      { doubt: "undocumented" },
    ),
  ];
}

function newLinkMessage(config: WidgetConfig): Message {
  const { credentials_storage: value } = config;
  if (value !== undefined) return say("storage", ...asked(value), clashOf(config));
  if (config.access_mode !== "single") return say("storage-by-default");
  const days = daysOf(String(defaultOf("credentials_storage", config)));
  return say("storage-of-single-link", days ?? 0);
}

/** What the request asks for, and the number of days or the value as a sentence repeats it. */
function asked(value: string): readonly [StorageAsked, string] {
  if (value === "store" || value === "nostore") return [value, value];
  const days = daysOf(value);
  return days !== undefined && days <= longestStorage
    ? ["days", String(days)]
    : ["invalid", cut(value)];
}

function clashOf(config: WidgetConfig): StorageClash | undefined {
  const { access_mode, credentials_storage: value, fetch_resources } = config;
  if (access_mode !== "single") {
    return value === "store" ? undefined : "recurrent";
  }
  return value === "nostore" && !fetch_resources ? "single" : undefined;
}
