/** Judges the body of a token request by what Belvo documents. Fields that it does not document are ignored. */

import type { JsonObject } from "@/lib/widget/json";
import { uuid } from "@/lib/widget/uuid";
import { fetchableOptions } from "@/lib/widget/resources";
import { isStorage, storages } from "@/lib/widget/storage";
import { consentCheck, features, purposeLength } from "./check-consent";
import { checkScopes } from "./check-scopes";
import { asksForConsent, featureOf } from "./feature";
import {
  flag,
  list,
  mandatory,
  matching,
  object,
  oneOf,
  optional,
  text,
  webAddress,
} from "./field-checks";
import type { Problem } from "./problem";

const storage = text((value) =>
  isStorage(value) ? undefined : `Invalid value. Allowed: ${storages}.`,
);

const optionalText = optional(text());
const resources = fetchableOptions.map(({ value }) => value);

/** Belvo's own samples use schemes that no parser of addresses takes (`your_deeplink_here://`): any text will do. */
const callbackUrls = object({
  success: optionalText,
  exit: optionalText,
  event: optionalText,
  application_link: optional(matching(/^https:\/\/./i, "Enter a valid https URL.")),
});

const branding = object({
  company_icon: optional(webAddress),
  company_logo: optional(webAddress),
  company_name: optionalText,
  company_terms_url: optional(webAddress),
  overlay_background_color: optional(
    matching(/^#[0-9a-f]{6}$/i, "Invalid colour. Use # and six hexadecimal digits."),
  ),
  social_proof: optional(flag),
  show_belvo_middle_logo: optional(flag),
  company_benefit_header: optionalText,
  company_benefit_content: optionalText,
  opportunity_loss: optionalText,
});

const widget = {
  callback_urls: optional(callbackUrls),
  branding: optional(branding),
  purpose: optional(text(purposeLength)),
  color_scheme: optional(oneOf(["LIGHT", "DARK"])),
  theme: optional(list(object({ css_key: mandatory(text()), value: mandatory(text()) }))),
};

const openFinanceWidget = {
  ...widget,
  openfinance_feature: mandatory(oneOf(features)),
  consent: consentCheck,
};

/** Empty when the request may have a token. */
export function checkTokenRequest(body: JsonObject): readonly Problem[] {
  const feature = featureOf(body);
  return object({
    scopes: mandatory((value, field) => {
      const problems = text()(value, field);
      return typeof value === "string" ? checkScopes(value, feature) : problems;
    }),
    link_id: optional(matching(uuid, "Must be a valid UUID.")),
    fetch_resources: optional(list(oneOf(resources))),
    credentials_storage: optional(storage),
    stale_in: optional(
      text((value) =>
        isDays(value) ? undefined : "Invalid value. Use a number of days, such as 300d.",
      ),
    ),
    widget: asksForConsent(feature)
      ? mandatory(object(openFinanceWidget))
      : optional(object(widget)),
  })(body, "");
}

function isDays(value: string): boolean {
  const days = Number(/^(\d{1,3})d$/.exec(value)?.[1]);
  return days >= 1;
}
