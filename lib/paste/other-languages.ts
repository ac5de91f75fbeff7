/**
 * Rewrites what other languages write differently in a literal, so that the one parser reads it: comments after `#`,
 * strings with a prefix or in three quotes, and placeholders of a collection that stand without quotes.
 */

const opener = /"""|'''|["'`#]|\/\/|\/\*|\{\{/g;

export function asJavaScript(text: string): string {
  let result = "";
  let at = 0;
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const [mark] = match;
    const before = text.slice(at, match.index);
    const end = endOf(text, match.index, mark);
    const whole = text.slice(match.index, end);
    const isString = mark.startsWith('"') || mark.startsWith("'");
    result += isString ? before.replace(/(?<![\w$])[fFrRbBuU]{1,2}$/, "") : before;
    if (mark.length === 3) result += JSON.stringify(whole.slice(3, -3));
    else if (mark === "#") result += `//${whole.slice(1)}`;
    else if (mark === "{{") result += JSON.stringify(whole);
    else result += whole;
    at = end;
    opener.lastIndex = end;
  }
  return result + text.slice(at);
}

function endOf(text: string, start: number, mark: string): number {
  const after = start + mark.length;
  switch (mark) {
    case "#":
    case "//":
      return found(text, "\n", after, 0);
    case "/*":
      return found(text, "*/", after, 2);
    case "{{":
      return found(text, "}}", after, 2);
    case '"""':
    case "'''":
      return found(text, mark, after, 3);
    default:
      return endOfString(text, after, mark);
  }
}

function found(text: string, mark: string, from: number, length: number): number {
  const index = text.indexOf(mark, from);
  return index === -1 ? text.length : index + length;
}

function endOfString(text: string, from: number, quote: string): number {
  for (let index = from; index < text.length; index += 1) {
    const mark = text.charAt(index);
    if (mark === "\\") index += 1;
    else if (mark === quote) return index + 1;
  }
  return text.length;
}
