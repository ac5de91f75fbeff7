interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** Splits a sentence at its backticks. A backtick without its partner is a character like any other. */
export function codeParts(text: string): readonly Part[] {
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) {
    const rest = pieces.slice(-2).join("`");
    pieces.splice(-2, 2, rest);
  }
  return pieces
    .map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}
