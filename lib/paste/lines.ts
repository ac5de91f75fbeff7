/** A text that puts the widget's address on a line of its own, above or below code. */

import type { Fence } from "./fences";

/** With a query: the address of a request stands above its body, and belongs to it. */
const address = /^[ \t]{0,12}https?:\/\/[^\s"'`<>?]+\?[^\s"'`<>]*[ \t]*$/;
/** What no line of a URL that was broken has. */
const code = /[({;]|=>|"|'/;

/** The address and the rest, in their order. Empty where the lines may be those of one URL. */
export function linesApart(text: string): readonly Fence[] {
  const parts: { text: string; start: number; isAddress: boolean }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const isAddress = address.test(line);
    const last = parts.at(-1);
    if (last && !isAddress && !last.isAddress) last.text += `\n${line}`;
    else parts.push({ text: line, start: at, isAddress });
    at += line.length + 1;
  }
  const addresses = parts.filter(({ isAddress }) => isAddress).length;
  const isMixed =
    addresses > 0 &&
    addresses <= 20 &&
    parts.some((part) => !part.isAddress && code.test(part.text));
  return isMixed ? parts : [];
}
