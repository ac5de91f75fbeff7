/** Writes the examples of the rules as a developer would paste them. */

/** A widget URL with a placeholder for its token. */
export function urlWith(query: string): string {
  return `https://widget.belvo.io/?access_token=<ACCESS_TOKEN>${query && `&${query}`}`;
}

/** A token request with placeholders for the credentials. */
export function requestWith(fields: Readonly<Record<string, unknown>>): string {
  const body = { id: "<SECRET_ID>", password: "<SECRET_PASSWORD>", ...fields };
  return JSON.stringify(body, null, 2);
}

export const multiRegionScopes = "read_institutions,write_links";

export const ofdaScopes =
  "read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents";

/** The least that Belvo documents for Open Finance Brazil, with changes to its `widget` and to its `consent`. */
export function ofdaRequest(
  widget: Readonly<Record<string, unknown>> = {},
  consent: Readonly<Record<string, unknown>> = {},
): string {
  return requestWith({
    scopes: ofdaScopes,
    widget: {
      openfinance_feature: "consent_link_creation",
      callback_urls: {
        success: "my-app://success",
        exit: "my-app://exit",
        event: "my-app://event",
      },
      consent: {
        terms_and_conditions_url: "https://example.com/terms",
        permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
        identification_info: [{ type: "CPF", number: "76109277673", name: "Ralph Bragg" }],
        ...consent,
      },
      ...widget,
    },
  });
}

/** A multi-region request with these fields. */
export function multiRegionRequest(fields: Readonly<Record<string, unknown>> = {}): string {
  return requestWith({ scopes: multiRegionScopes, ...fields });
}

/** A token that nobody signed. */
export function unsignedToken(payload: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) =>
    btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `${part({ alg: "none", typ: "JWT" })}.${part(payload)}.unsigned`;
}
