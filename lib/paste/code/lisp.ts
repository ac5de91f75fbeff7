/** Clojure: a list in parentheses is a call, and blanks separate. Its forest becomes that of any other language. */

import { isMark, type Group, type Node } from "./forest";

/** True for a text whose definitions stand in parentheses. */
export function isLisp(source: string): boolean {
  return /^\s*\((?:ns|def|defn-?|let|require|->>?|comment)\s/m.test(source);
}

/** `(http/post url {:id id})` as `http.post(url, {"id": id})`. */
export function withoutLisp(nodes: readonly Node[]): readonly Node[] {
  return formsOf(nodes).flatMap((form) => form.map(converted));
}

/** What stands together without a blank: `http/post`, `:id`, `"text"`, `{…}`. */
function formsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const forms: Node[][] = [];
  for (const node of nodes) {
    const last = forms.at(-1);
    const before = last?.at(-1);
    const isJoined =
      before !== undefined &&
      before.end === node.start &&
      before.kind !== "text" &&
      node.kind !== "text";
    if (last && isJoined && !(before.kind === "group" && node.kind === "group")) last.push(node);
    else if (!isMark(node, ",")) forms.push([node]);
  }
  return forms;
}

function converted(node: Node): Node {
  if (node.kind !== "group") return node;
  if (node.open === "{") return { ...node, nodes: pairsIn(node) };
  if (node.open === "(") return callOf(node);
  return { ...node, nodes: separated(formsOf(node.nodes).map(valueOf)) };
}

/** A call keeps its place: a group that holds the name and what it is given. */
function callOf(node: Group): Group {
  const [head = [], ...rest] = formsOf(node.nodes);
  const name = nameOf(head);
  const given = separated(rest.map(valueOf));
  if (!name) return { ...node, nodes: [...head.map(converted), ...given] };
  const start = rest[0]?.[0]?.start ?? node.end;
  const args: Group = {
    kind: "group",
    open: "(",
    nodes: given,
    start,
    end: node.end,
    isFirst: false,
  };
  return { ...node, nodes: [...name, args] };
}

/** `http/generate-string` as `http.generate-string`. */
function nameOf(form: readonly Node[]): readonly Node[] | undefined {
  const [first] = form;
  const last = form.at(-1);
  if (first?.kind !== "word" || last?.kind === "group" || last?.kind === "text") return undefined;
  const at = form.findIndex((one) => isMark(one, "/"));
  if (at === -1) return [wordOf(form)];
  return [wordOf(form.slice(0, at)), markAt(".", last ?? first), wordOf(form.slice(at + 1))];
}

/** `fetch-resources` is one word. */
function wordOf(form: readonly Node[]): Node {
  const text = form.map((one) => (one.kind === "word" || one.kind === "mark" ? one.text : ""));
  return {
    kind: "word",
    text: text.join("").replace(/^:+/, ""),
    start: form[0]?.start ?? 0,
    end: form.at(-1)?.end ?? 0,
    isFirst: false,
  };
}

function pairsIn(node: Group): readonly Node[] {
  return formsOf(node.nodes).flatMap((form, index): readonly Node[] => {
    const [first] = form;
    if (!first) return [];
    if (index % 2 === 0) return [isMark(first, ":") ? wordOf(form) : first, markAt(":", first)];
    return [...valueOf(form), markAt(",", first)];
  });
}

/** A keyword as a value is a word of its own. */
function valueOf(form: readonly Node[]): readonly Node[] {
  const [first] = form;
  return isMark(first, ":", "::") ? [wordOf(form)] : form.map(converted);
}

function separated(forms: readonly (readonly Node[])[]): readonly Node[] {
  return forms.flatMap((form, index) => {
    const [first] = form;
    return first && index > 0 ? [markAt(",", first), ...form] : form;
  });
}

function markAt(text: string, { start }: Node): Node {
  return { kind: "mark", text, start, end: start, isFirst: false };
}
