/** Objective-C: a message in brackets is a call. Its forest becomes that of any other language. */

import { isGroup, isMark, type Group, type Node } from "./forest";

/** True for a text with strings and messages of Objective-C. */
export function isObjectiveC(source: string): boolean {
  return /@"/.test(source) && /\[\[?[\w.]+ [\w]+/.test(source);
}

/** `[body setObject:x forKey:@"id"]` as `body.put("id", x)`; any other message by its first word. */
export function withoutMessages(nodes: readonly Node[], depth = 0): readonly Node[] {
  if (depth > 60) return nodes;
  return nodes.flatMap((node, index): readonly Node[] => {
    if (node.kind !== "group") return [node];
    const inner: Group = { ...node, nodes: withoutMessages(node.nodes, depth + 1) };
    const isLiteral = isMark(nodes[index - 1], "@") || isJoined(nodes[index - 1], node);
    const call = node.open === "[" && !isLiteral ? callOf(inner) : undefined;
    return call ?? [inner];
  });
}

/** An index: `body[@"id"]`. */
function isJoined(before: Node | undefined, node: Group): boolean {
  return before?.end === node.start && (before.kind === "word" || isGroup(before, "[", "("));
}

function callOf(group: Group): readonly Node[] | undefined {
  const { nodes } = group;
  const at = nodes.findIndex(
    (node, index) => index > 0 && node.kind === "word" && !isMark(nodes[index - 1], ".", "->"),
  );
  const name = nodes[at];
  if (name?.kind !== "word") return undefined;
  const receiver = nodes.slice(0, at);
  const parts = partsOf(nodes.slice(at));
  const [first, second] = parts;
  const isPut =
    second !== undefined && /^set(?:Object|Value)$/.test(name.text) && second.name === "forKey";
  const args = isPut
    ? [...second.nodes, markAt(",", name), ...(first?.nodes ?? [])]
    : parts.flatMap((part, index) =>
        index === 0 ? part.nodes : [markAt(",", name), ...part.nodes],
      );
  const word: Node = { ...name, text: isPut ? "put" : name.text, isFirst: false };
  const given: Group = {
    kind: "group",
    open: "(",
    nodes: args,
    start: name.end,
    end: group.end,
    isFirst: false,
  };
  return [...receiver, markAt(".", name), word, given];
}

interface Part {
  readonly name: string;
  readonly nodes: readonly Node[];
}

/** `setObject:x forKey:y` by its words. */
function partsOf(nodes: readonly Node[]): readonly Part[] {
  const parts: { name: string; nodes: Node[] }[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) break;
    if (node.kind === "word" && isMark(nodes[at + 1], ":")) {
      parts.push({ name: node.text, nodes: [] });
      at += 1;
    } else if (parts.length > 0) parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

function markAt(text: string, { start }: Node): Node {
  return { kind: "mark", text, start, end: start, isFirst: false };
}
