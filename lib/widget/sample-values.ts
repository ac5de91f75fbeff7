/** Values that exist only in samples. */

/** The scheme of Belvo's own samples. A real app has its own. */
export const sampleCallbacks = {
  "widget.callback_urls.success": "your-deeplink-here://success",
  "widget.callback_urls.exit": "your-deeplink-here://exit",
  "widget.callback_urls.event": "your-deeplink-here://error",
} as const;

export const sampleTerms = "https://www.your_terms_and_conditions.com";

export const sampleLinkId = "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90";
