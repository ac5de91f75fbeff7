import { Fragment } from "react";

/** In characters. What is longer breaks anywhere: an element at each of thousands of commas makes a page heavy. */
const longest = 2_000;

/** Text without spaces that may break behind its punctuation: names, lists, addresses. */
export function Breakable({ text }: { readonly text: string }) {
  if (text.length > longest) return <span className="break-all">{text}</span>;
  return text.split(/(?<=[.,_/?&=])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
