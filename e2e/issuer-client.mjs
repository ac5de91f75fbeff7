/** The studio as the issuer of the tests knows it. */
export const issuerClient = { id: "studio", secret: "canary-client-secret-5b0d9a71" };
