/** The configuration that the studio showed last in this tab, as the query of its address: no token or identity is in it. */

const key = "studio-query";

export function rememberConfig(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // A browser that stores nothing: links then lead to an empty studio.
  }
}

/** Empty text where there is none. */
export function lastConfig(): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
