/** Configs that a snippet must survive, and what it may keep of them. */

import { configOf, type WidgetConfig } from "@/lib/widget/config";

/** The studio that writes the snippets. */
export const studio = "http://127.0.0.1:3000";

/** What ends a literal, starts an interpolation or breaks a line, in some language or shell. */
const nastyText = [
  `"quoted" 'single' \`backtick\``,
  "$HOME ${HOME} $(id) #{1} #$0 %PATH% %s %% {{x}} <%= 1 %> \\(1)",
  "C:\\new\\u0041\\",
  "two\r\nlines\tand \u0001 \u007f \u2028 \ufeff",
  "ação 🎈 ‘curly’",
  "</script><!-- ]]> */ ?> // '@ EOF",
  "a&b=c+d;e|f>g<h^i!j~*?",
].join(" ");

/** No white space and no comma: a name in a list. */
const nastyName = `of"'$x\\n%41&+🎈</script>#{1}`;

export const fullConfig: WidgetConfig = configOf("ofda", {
  environment: "sandbox",
  persona: "business",
  access_mode: "single",
  external_id: "user-123",
  locale: "pt",
  show_close_dialog: false,
  show_abandon_survey: true,
  country_codes: ["BR"],
  institutions: ["ofmockbank_br_retail"],
  fetch_resources: ["ACCOUNTS", "OWNERS"],
  stale_in: "300d",
  "widget.callback_urls.success": "myapp://success",
  "widget.callback_urls.exit": "https://acme.com/exit?from=widget",
  "widget.callback_urls.event": "myapp://error",
  "widget.consent.terms_and_conditions_url": "https://acme.com/terms",
  "widget.consent.default_consent_duration_days": 183,
  "widget.branding.company_name": "ACME",
  "widget.branding.social_proof": true,
  "widget.theme.--color-primary-base": "#0663F9",
});

export const nastyConfig: WidgetConfig = configOf("ofda", {
  ...fullConfig,
  external_id: nastyText,
  institutions: ["ofmockbank_br_retail", nastyName],
  "widget.purpose": nastyText,
  "widget.branding.company_name": nastyText,
});

/** What looks like a variable of some language is left out: a reader takes it for one. */
const quotedText = `"It's" 5 $ and 100% of C:\\new \r\n\t ação 🎈 </script> -- #1; a&b=c+d`;

const quotedConfig: WidgetConfig = configOf("ofda", {
  ...fullConfig,
  external_id: quotedText,
  "widget.purpose": quotedText,
  "widget.branding.company_name": quotedText,
});

export const smallConfig: WidgetConfig = configOf("multi_region", { environment: "sandbox" });

const updateConfig: WidgetConfig = configOf("multi_region_update", {
  environment: "production",
  link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90",
  locale: "es",
});

export const everyConfig = {
  full: fullConfig,
  quoted: quotedConfig,
  small: smallConfig,
  update: updateConfig,
} as const;
