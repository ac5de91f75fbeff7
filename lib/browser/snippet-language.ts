/** The language of the snippets that this browser showed last. It is no part of a config. */

const key = "snippet-language";

export function rememberSnippetLanguage(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that stores nothing shows the first language again.
  }
}

/** Undefined where there is none. */
export function lastSnippetLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
