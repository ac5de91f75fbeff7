/** The first widget URL in a text that is about something else, such as a message or a page of HTML. */

import type { Recognised } from "./found";
import { recogniseUrl } from "./recognise-url";

/** A page has many addresses, and the widget's is among the first. */
const mostAddresses = 50;

export function recogniseProse(text: string): Recognised {
  const addresses = text.match(/\bhttps?:\/\/(?:[^\s"'<>`\\]|(?<==)<[\w ]{1,40}>){1,8000}/gi) ?? [];
  for (const address of addresses.slice(0, mostAddresses)) {
    const found = recogniseUrl(withoutPunctuation(address));
    // An address alone says nothing of a widget or a studio in a text that is about something else.
    const isBare = found?.kind === "studio-url" ? found.query === "" : !address.includes("?");
    if (found && found.kind !== "nothing" && !isBare) return found;
  }
  return undefined;
}

/** What ends a sentence or a bracket behind an address. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!)]}*_".includes(address.charAt(end - 1))) end -= 1;
  // A placeholder ends in a bracket of its own.
  const isCut = address.charAt(end) === "}" && address.slice(0, end).includes("{");
  return address.slice(0, isCut ? end + 1 : end);
}
