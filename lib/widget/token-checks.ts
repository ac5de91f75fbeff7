/** What is judged of the fields of the token request, by their dotted paths; the theme has a file of its own. */

import { check, isAddress, isCurrent, isSvg, isWebAddress, matches } from "./check-builders";
import type { ChecksOf } from "./checks-of";
import { declarationOf } from "./flavours/flavours";
import { longestPurpose } from "./limits";
import { daysLike, sixDigits, storageLike } from "./mend-text";
import { message } from "./message";
import {
  callbackMalformed,
  consentIncomplete,
  invalidLinkId,
  invalidStaleIn,
  invalidStorage,
  nostoreNeedsResources,
  overlayColour,
  permissionsAltered,
  purposePlacedTwice,
  purposeTooLong,
  scopesNotAsDocumented,
  storageNeedsStore,
  unknownResource,
} from "./request-check-rules";
import { fetchableOptions, resourceOptions } from "./resources";
import { documentedPermissions } from "./scopes";
import { isStorage, storages } from "./storage";
import type { tokenFields } from "./token-fields";
import { invalidValue, notForFlavour } from "./url-check-rules";
import { uuid } from "./uuid";

const purposeLimit = check<string>(purposeTooLong, (value) =>
  value.length > longestPurpose
    ? message(
        "too-long",
        `Too long: ${value.length} characters. Belvo accepts at most ${longestPurpose}.`,
        [value.length],
      )
    : undefined,
);

export const tokenChecks = {
  scopes: [
    check(scopesNotAsDocumented, (value: readonly string[], { flavour }) =>
      value.join() === declarationOf(flavour).scopes.join()
        ? undefined
        : message(
            "other-scopes",
            `Belvo requires exactly the documented scopes: ${declarationOf(flavour).scopes.join(",")}.`,
            declarationOf(flavour).scopes,
          ),
    ),
  ],
  link_id: [
    matches(invalidLinkId, uuid, "Not a UUID. Use one like 7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90."),
  ],
  fetch_resources: [
    isCurrent,
    check(unknownResource, (value: readonly string[]) => {
      const found = value.filter((name) => !fetchableOptions.some((known) => known.value === name));
      return found.length > 0
        ? message(
            "unknown-resource",
            `${found.join(", ")}: unknown resource. Allowed: ${resourceOptions.map((known) => known.value).join(", ")}.`,
            found,
          )
        : undefined;
    }),
  ],
  credentials_storage: [
    check(
      invalidStorage,
      (value: string) =>
        isStorage(value)
          ? undefined
          : message("invalid-storage", `Invalid value. Allowed: ${storages}.`),
      { mend: storageLike },
    ),
    check(
      storageNeedsStore,
      (value, config) =>
        // The access mode of the link to repair is unknown here.
        !declarationOf(config.flavour).repairsLink &&
        config["access_mode"] !== "single" &&
        value !== "store"
          ? message(
              "needs-store",
              "The token is valid, but connecting may fail: a recurrent link must store the credentials. Set access_mode to single, or this field to store.",
            )
          : undefined,
      {
        suggestion: "credentials_storage: store, or access_mode=single in the URL",
        mend: () => "store",
      },
    ),
    check(
      nostoreNeedsResources,
      (value, config) =>
        value === "nostore" && config["access_mode"] === "single" && !config["fetch_resources"]
          ? message(
              "needs-resources",
              "If Belvo does not store the credentials, it must fetch the data at once. Set fetch_resources.",
            )
          : undefined,
      { suggestion: "fetch_resources with what you need", mend: () => undefined },
    ),
  ],
  stale_in: [
    matches(
      invalidStaleIn,
      /^(?!0+d)\d{1,3}d$/,
      "Invalid value. Use a number of days, such as 300d.",
      { mend: daysLike },
    ),
  ],
  "widget.purpose": [purposeLimit],
  "widget.openfinance_feature": [
    check(notForFlavour, (value) =>
      value === "consent_management"
        ? message(
            "for-the-portal",
            "This value is for the consent portal, which has another URL and other scopes. For the widget, use consent_link_creation.",
          )
        : undefined,
    ),
  ],
  "widget.callback_urls.success": isAddress(),
  "widget.callback_urls.exit": isAddress(),
  "widget.callback_urls.event": isAddress(),
  "widget.callback_urls.application_link": [
    check(callbackMalformed, (value: string) =>
      URL.canParse(value) && /^https:\/\/\S+$/i.test(value)
        ? undefined
        : message("not-https", "Not an https URL. Use the full URL, starting with https://."),
    ),
  ],
  "widget.consent.terms_and_conditions_url": [isWebAddress(consentIncomplete)],
  "widget.consent.permissions": [
    check(
      permissionsAltered,
      (value: readonly string[]) =>
        value.join() === documentedPermissions.join()
          ? undefined
          : message(
              "other-permissions",
              `Belvo requires exactly the documented four: ${documentedPermissions.join(", ")}.`,
            ),
      { mend: () => undefined },
    ),
  ],
  "widget.consent.purpose": [
    purposeLimit,
    check(
      purposePlacedTwice,
      (_, config) =>
        config["widget.purpose"] !== undefined
          ? message(
              "two-purposes",
              "You also set widget.purpose, and which one the user sees is undocumented. Keep one of the two.",
            )
          : undefined,
      { suggestion: "widget.purpose only", mend: () => undefined },
    ),
  ],
  "widget.consent.default_consent_duration_days": [
    check(
      invalidValue,
      (value: number) =>
        [366, 275, 183, 92].includes(value)
          ? undefined
          : message(
              "no-limit",
              "This number preselects no limit (Indeterminado). Use 366, 275, 183 or 92 to preselect a duration.",
            ),
      { severity: "info" },
    ),
  ],
  "widget.branding.company_icon": isSvg(),
  "widget.branding.company_logo": isSvg(),
  "widget.branding.company_terms_url": [isWebAddress(invalidValue)],
  "widget.branding.overlay_background_color": [
    matches(
      overlayColour,
      /^#[0-9a-f]{6}$/i,
      "Invalid colour. Use # and six hexadecimal digits, such as #F0F2F4.",
      { mend: sixDigits },
    ),
  ],
} satisfies ChecksOf<typeof tokenFields>;
