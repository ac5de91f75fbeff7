import type { Program } from "./program";

/** One language. */
export interface Printer {
  /** On the screen. */
  readonly label: string;
  readonly side: "server" | "client" | "file";
  /** A name for the file. */
  readonly file: string;
  /** How a comment begins. */
  readonly comment: string;
  /** What stands before the comment, such as the opening tag of PHP. */
  readonly before?: string;
  /** The name of its grammar, for highlighting. */
  readonly grammar: string;
  /** How to run it, a sentence or two. */
  readonly usage: string;
  /** What the reader has to know beside it, a sentence or two each. */
  readonly notes?: readonly string[];
  /** The snippet, without the comment at its head. */
  readonly write: (program: Program) => string;
}
