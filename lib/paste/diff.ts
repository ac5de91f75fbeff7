/** A unified diff as the text that it leads to: of the same length, so that offsets hold. */

const isDiff = /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+|\+\+\+ (?:b\/|\S+\.\w+))/m;
const header =
  /^(?:diff --git|index [\da-f]+\.\.|--- |\+\+\+ |@@ |new file|deleted file|rename |similarity )/;

/** Lines that were removed become blank, and so do the marks of the others. */
export function withoutRemoved(text: string): string {
  if (!isDiff.test(text)) return text;
  let isInside = false;
  return text
    .split("\n")
    .map((line) => {
      if (header.test(line)) {
        isInside = true;
        return " ".repeat(line.length);
      }
      if (!isInside) return line;
      if (line.startsWith("-")) return " ".repeat(line.length);
      return line.startsWith("+") ? ` ${line.slice(1)}` : line;
    })
    .join("\n");
}
