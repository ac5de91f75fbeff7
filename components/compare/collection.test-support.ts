/** An exported collection of token requests, for the tests on choosing one of them. */

/** By the name of the request, its body. */
export function collectionOf(bodies: Readonly<Record<string, object>>): string {
  const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  return JSON.stringify({
    info: { name: "Widget", schema },
    item: Object.entries(bodies).map(([name, body]) => ({
      name,
      request: {
        method: "POST",
        url: "https://sandbox.belvo.com/api/token/",
        body: { mode: "raw", raw: JSON.stringify(body) },
      },
    })),
  });
}
