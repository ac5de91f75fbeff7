/** What the snippets of a page or an app share. */

/** Where the reader's own server answers the widget URL, or for the SDK the token. */
export const ownServer = "https://your-site.example/belvo-widget";

export const ownServerNotes = (answer: string): readonly string[] => [
  `Your server answers ${answer} at ${ownServer}: replace this address. The code for a server is in the same list.`,
  "A token opens the widget once, within ten minutes: ask for a new one each time.",
];

/** The texts of a list, each as `quoted` writes it. */
export function literals(texts: readonly string[], quoted: (text: string) => string): string {
  return texts.map(quoted).join(", ");
}
