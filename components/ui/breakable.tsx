import { Fragment } from "react";

/** Text without spaces that may break behind its punctuation: names, lists, addresses. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[.,_/?&=])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
