/** How languages write strings and comments: data, so that a wrong guess costs a comment and never the structure. */

type Hole = "{{" | "${" | "#{" | "\\(" | "{" | "$name";

export interface StringForm {
  readonly close: string;
  /** `doubled`: the closing mark twice stands for itself. */
  readonly escape: "backslash" | "doubled" | "none";
  readonly holes: readonly Hole[];
  /** True where a line break does not end it. */
  readonly isLong: boolean;
}

const quotes: readonly string[] = ['"', "'"];
const common: readonly Hole[] = ["${", "#{", "\\(", "$name"];

/** What opens a string at a quote, by what stands before it. `prefix` are the letters or marks right before. */
export function formAt(text: string, at: number, prefix: string): StringForm | undefined {
  const quote = text.charAt(at);
  if (quote === "`") return { close: "`", escape: "backslash", holes: ["${"], isLong: true };
  if (!quotes.includes(quote)) return undefined;
  const lower = prefix.toLowerCase();
  const isFormat = lower.includes("f") || lower.includes("$");
  const isRaw = lower.includes("r") || lower.includes("@");
  const holes: readonly Hole[] = lower.includes("$$")
    ? ["{{"]
    : isFormat
      ? ["{"]
      : quote === '"' && !isRaw
        ? common
        : [];
  if (lower.includes("@")) return { close: quote, escape: "doubled", holes, isLong: true };
  const triple = quote.repeat(3);
  if (text.startsWith(triple, at)) {
    const own: readonly Hole[] = lower.includes("$$")
      ? ["{{"]
      : isFormat
        ? ["{"]
        : quote === '"'
          ? ["${", "#{", "$name"]
          : [];
    return { close: triple, escape: isRaw ? "none" : "backslash", holes: own, isLong: true };
  }
  return { close: quote, escape: isRaw ? "none" : "backslash", holes, isLong: false };
}

/** Letters and marks that make a string of another kind when they stand right before its quote. */
export const stringPrefix = /^(?:[fFrRbBuULN]{1,2}|\$|\$\$|@|\$@|@\$)$/;

/** Rust: `r#"…"#`. */
export const hashedRaw = /r(#{1,4})"/y;

/** Ruby `%w[a b]`, `%i[a b]`, Elixir `~w(a b)`. */
export const wordList = /[%~][wWiI][[({<|]([\w\s.:-]{0,2000})[\])}>|]/y;

/** PHP `<<<EOT`, Ruby `<<~JSON`, shell `<<'EOF'`; the text starts on the next line. */
export const heredoc = /<<(?:[<~-][ \t]?)?(["']?)([A-Z][A-Z0-9_]{1,40})\1(?=[^\S\n]*[\n;),.|])/y;

/** Longest first. */
export const marks: readonly string[] = [
  "...",
  "||=",
  "??=",
  "&&=",
  "===",
  "!==",
  "**",
  "=>",
  "->",
  ":=",
  "::",
  "?.",
  "??",
  "||",
  "&&",
  "==",
  "!=",
  "<=",
  ">=",
  "+=",
  "|=",
  ".=",
  "|>",
  "<<",
  "?:",
  "++",
  "--",
  "..",
];
