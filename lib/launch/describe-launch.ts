/** What a launch link would open, and what keeps it from opening by itself. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { findings } from "@/lib/findings/findings";
import { subjectOfConfig } from "@/lib/findings/subjects";
import { isParameterName, travelsIn } from "@/lib/widget/catalogue";
import { emptyConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { identityPath } from "@/lib/widget/identity";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { settingEntries } from "@/lib/widget/setting-entries";
import { launchUrl } from "./launch-url";

export interface LaunchSetting {
  readonly name: string;
  readonly value: string;
  readonly travelsIn: "widget URL" | "token request";
}

export interface LaunchFinding {
  readonly rule: string;
  readonly parameter: string;
  readonly message: string;
  /** True if it blocks the token request. */
  readonly blocks: boolean;
}

export interface LaunchDescription {
  readonly settings: readonly LaunchSetting[];
  /** Those of severity error. */
  readonly errors: readonly LaunchFinding[];
  /** True where the user who consents has to be typed in: no persona says who, or production has none. */
  readonly asksIdentity: boolean;
  /** True where nothing has to be read, typed or decided first. */
  readonly isPlain: boolean;
  /** True where the link says nothing at all: it opens by itself only where it is known what for. */
  readonly isEmpty: boolean;
}

export function describeLaunch(
  { config, unread, withheld }: ParsedConfig,
  environment: Environment | undefined,
  now = Date.now(),
): LaunchDescription {
  const asksIdentity =
    declarationOf(config.flavour).asksForConsent &&
    (!config.persona || environment === "production");
  const errors = findings(
    subjectOfConfig({ config, unread, now, ...(environment && { environment }) }),
  ).filter(
    ({ severity, parameter }) =>
      severity === "error" && !(asksIdentity && parameter === identityPath),
  );
  return {
    settings: settingEntries(config).map(([name, value]) => ({
      name,
      value,
      // A persona stands for the identity in the request.
      travelsIn: isParameterName(name) ? travelsIn(name) : "token request",
    })),
    errors: errors.map(({ rule, parameter, message, blocks }) => ({
      rule,
      parameter,
      message,
      blocks,
    })),
    asksIdentity,
    isEmpty: launchUrl(config, unread) === launchUrl(emptyConfig),
    isPlain:
      !asksIdentity &&
      unread.length === 0 &&
      withheld.length === 0 &&
      errors.every(({ blocks }) => !blocks),
  };
}
