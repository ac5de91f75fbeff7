// Signs in at the issuer of the tests as a browser without script does.

/**
 * @param {URL} authorizationUrl
 * @param {string} login
 * @returns {Promise<URL>} where the issuer leads back to
 */
export async function visitIssuer(authorizationUrl, login) {
  const { origin } = authorizationUrl;
  /** @type {Map<string, string>} */
  const cookies = new Map();
  /** @type {{ url: URL, body?: URLSearchParams }} */
  let step = { url: authorizationUrl };
  for (let steps = 0; steps < 10; steps += 1) {
    const response = await fetch(step.url, {
      ...(step.body && { method: "POST", body: step.body }),
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
      redirect: "manual",
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = response.headers.get("location");
    if (location === null) {
      await response.text();
      step = {
        url: step.url,
        body: new URLSearchParams({ login }),
      };
      continue;
    }
    const url = new URL(location, step.url);
    if (url.origin !== origin) return url;
    step = { url };
  }
  throw new Error("The issuer did not lead back.");
}
