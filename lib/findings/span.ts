/** Where something is in the text that was pasted: two offsets in characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
