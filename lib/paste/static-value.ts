/**
 * What an expression is worth as far as its text says, without running it. What only a run would tell becomes a
 * placeholder such as `{accessToken}`.
 */

import type { AnyNode, Property, SpreadElement } from "acorn";

/** The initial values of the names in a text, and how much work is left for it. */
export interface Scope {
  readonly values: ReadonlyMap<string, AnyNode>;
  /** Names that hold one another could else double the work at each step. */
  readonly budget: { steps: number };
}

export function scopeOf(values: ReadonlyMap<string, AnyNode> = new Map()): Scope {
  return { values, budget: { steps: 50_000 } };
}

const deepest = 100;
const longestText = 100_000;

/** The words of Python and JavaScript for values. */
const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["True", true],
  ["False", false],
  ["None", null],
  ["undefined", undefined],
  ["NaN", NaN],
]);

/** Functions that give back what they are given, as far as a configuration is concerned. */
const transparent = new Set([
  "String",
  "JSON.stringify",
  "json.dumps",
  "encodeURIComponent",
  "encodeURI",
  "Object.freeze",
  "toString",
  "trim",
  "quote",
  "dict",
]);

export function staticValue(node: AnyNode, scope: Scope, depth = 0): unknown {
  scope.budget.steps -= 1;
  if (scope.budget.steps < 0 || depth > deepest) return "{value}";
  const read = (inner: AnyNode) => staticValue(inner, scope, depth + 1);

  if (node.type === "Literal") {
    return node.regex || typeof node.value === "bigint" ? (node.raw ?? "") : node.value;
  }
  if (node.type === "TemplateLiteral") {
    return joined(
      node.quasis.flatMap((quasi, index) => {
        const inner = node.expressions[index];
        return [quasi.value.cooked ?? quasi.value.raw, ...(inner ? [read(inner)] : [])];
      }),
    );
  }
  if (node.type === "ObjectExpression") {
    // Own members, whatever their names: `__proto__` may be one.
    return Object.fromEntries(node.properties.flatMap((property) => membersOf(property, read)));
  }
  if (node.type === "ArrayExpression") {
    return node.elements.flatMap((element) => {
      if (element === null) return [null];
      if (element.type !== "SpreadElement") return [read(element)];
      const inner = read(element.argument);
      return Array.isArray(inner) ? inner : [];
    });
  }
  if (node.type === "Identifier") {
    if (constants.has(node.name)) return constants.get(node.name);
    const value = scope.values.get(node.name);
    return value ? read(value) : placeholder(node.name);
  }
  if (node.type === "UnaryExpression") {
    const value = read(node.argument);
    if (node.operator === "void") return undefined;
    if (node.operator === "!") return typeof value === "string" ? value : !value;
    return node.operator === "-" && typeof value === "number" ? -value : value;
  }
  if (node.type === "BinaryExpression" && node.operator === "+") return sum(node, read);
  if (node.type === "LogicalExpression") {
    // `{ ...(isNew && { locale }) }` and `process.env.LOCALE || "pt"` tell more on the right.
    const right = read(node.right);
    return right === "" || right === undefined || right === null || isPlaceholder(right)
      ? read(node.left)
      : right;
  }
  if (node.type === "ConditionalExpression") return read(node.consequent);
  if (node.type === "AwaitExpression" || node.type === "SpreadElement") return read(node.argument);
  if (node.type === "ChainExpression") return read(node.expression);
  if (node.type === "AssignmentExpression") return read(node.right);
  if (node.type === "CallExpression" || node.type === "NewExpression") return called(node, read);
  if (node.type === "MemberExpression") {
    const key = node.property.type === "Literal" ? read(node.property) : nameOf(node);
    const owner =
      node.object.type === "Identifier" ? scope.values.get(node.object.name) : undefined;
    const held = owner?.type === "ObjectExpression" ? memberNode(owner.properties, key) : undefined;
    return held ? read(held) : placeholder(key);
  }
  return placeholder(nameOf(node));
}

function isFunction(node: AnyNode): boolean {
  return node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";
}

/** `url.searchParams.append` for what is written with dots; of a long chain the last parts. */
export function nameOf(node: AnyNode): string {
  const parts: string[] = [];
  let rest: AnyNode = node;
  while (rest.type === "MemberExpression" && parts.length < 8) {
    if (!rest.computed && rest.property.type === "Identifier") parts.unshift(rest.property.name);
    rest = rest.object;
  }
  if (rest.type === "Identifier") parts.unshift(rest.name);
  return parts.join(".");
}

type Read = (node: AnyNode) => unknown;

function membersOf(property: Property | SpreadElement, read: Read): [string, unknown][] {
  if (property.type === "SpreadElement") {
    const inner = read(property.argument);
    return typeof inner === "object" && inner !== null ? Object.entries(inner) : [];
  }
  // A function is no data: JSON leaves it out, and the SDK takes its callbacks this way.
  if (property.kind !== "init" || isFunction(property.value)) return [];
  const key = keyOf(property, read);
  return key === undefined ? [] : [[key, read(property.value)]];
}

function keyOf(property: Property, read: Read): string | undefined {
  if (!property.computed && property.key.type === "Identifier") return property.key.name;
  const key = read(property.key);
  return typeof key === "string" || typeof key === "number" ? String(key) : undefined;
}

function memberNode(
  properties: readonly (Property | SpreadElement)[],
  key: unknown,
): AnyNode | undefined {
  const found = properties.find(
    (property) =>
      property.type === "Property" &&
      !property.computed &&
      (property.key.type === "Identifier" ? property.key.name === key : false),
  );
  return found?.type === "Property" ? found.value : undefined;
}

/** Of its operands from left to right: a long sum is too deep for recursion. */
function sum(node: AnyNode, read: Read): unknown {
  const operands: AnyNode[] = [];
  let rest = node;
  while (rest.type === "BinaryExpression" && rest.operator === "+") {
    operands.push(rest.right);
    rest = rest.left;
  }
  return joined([...operands, rest].reverse().map(read));
}

function joined(parts: readonly unknown[]): string {
  const texts = parts.map((part) =>
    Array.isArray(part) ? part.join(",") : isScalar(part) ? String(part) : "{value}",
  );
  const length = texts.reduce((total, text) => total + text.length, 0);
  return length > longestText ? "{value}" : texts.join("");
}

function called(node: AnyNode & { type: "CallExpression" | "NewExpression" }, read: Read): unknown {
  const [first] = node.arguments;
  const name = nameOf(node.callee);
  const method = name.slice(name.lastIndexOf(".") + 1);
  const owner = node.callee.type === "MemberExpression" ? node.callee.object : undefined;
  if (method === "join" && owner) {
    const list = read(owner);
    const separator = first ? read(first) : ",";
    if (Array.isArray(list) && typeof separator === "string") return list.join(separator);
  }
  if (transparent.has(name) && first) return read(first);
  if (transparent.has(method) && owner) return first ? read(first) : read(owner);
  if (name === "URLSearchParams" && first) return read(first);
  // `os.getenv("BELVO_SECRET_ID")` and `pm.environment.get("country_codes")` say what they read.
  const key = first?.type === "Literal" ? first.value : undefined;
  return placeholder(/^(?:get|getenv|env|fetch)$/i.test(method) && key ? key : method);
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^\{[\w$.-]*\}$/.test(value);
}

/** The last part of a dotted name is what tells: `response.data.access` is `{access}`. */
function placeholder(name: unknown): string {
  const text = typeof name === "string" ? name.slice(name.lastIndexOf(".") + 1) : "";
  return /^[A-Za-z_$][\w$-]{0,40}$/.test(text) ? `{${text}}` : "{value}";
}
