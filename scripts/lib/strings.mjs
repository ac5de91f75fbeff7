/** Finds what a person may read in a source file: texts of JSX, and literals that look like words for people. */

import ts from "typescript";

/** Properties and attributes whose value is shown even when it is one word. */
const shown =
  /^(label|title|help|what|when|unset|text|name|message|constraint|placeholder|description|aria-label|alt)$/;

/** Attributes that hold code. */
const code = /^(className|id|href|d|viewBox|rel|type|role|name|value|htmlFor|action)$/;

/**
 * @param {string} file its name decides how it is parsed
 * @param {string} source
 * @returns {{ line: number, text: string }[]} in the order of the file
 */
export function stringsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {{ line: number, text: string }[]} */
  const found = [];

  /**
   * @param {ts.Node} node
   * @param {string} text
   */
  const add = (node, text) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push({ line: line + 1, text: text.replace(/\s+/g, " ").trim() });
  };

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isExpressionStatement(node) && isLiteral(node.expression)) return;
    if (ts.isJsxAttribute(node) && code.test(node.name.getText(tree))) return;
    if ((ts.isJsxElement(node) || ts.isJsxFragment(node)) && isOutermost(node)) {
      add(node, sentenceOf(node));
    }
    if (isLiteral(node) && isForPeople(node, textOf(node))) add(node, textOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** @param {ts.Node} node */
function hasText(node) {
  if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return false;
  return node.children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text));
}

/**
 * A sentence may hold elements: it is printed once, whole.
 *
 * @param {ts.Node} node
 */
function isOutermost(node) {
  return hasText(node) && !hasText(node.parent);
}

/**
 * @param {ts.Node} node
 * @returns {string}
 */
function sentenceOf(node) {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
    return node.children.map(sentenceOf).join("");
  }
  if (!ts.isJsxExpression(node) || !node.expression) return "";
  return isLiteral(node.expression) ? textOf(node.expression) : "{…}";
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.StringLiteralLike | ts.TemplateExpression}
 */
function isLiteral(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** @param {ts.StringLiteralLike | ts.TemplateExpression} node */
function textOf(node) {
  if (!ts.isTemplateExpression(node)) return node.text;
  return [node.head, ...node.templateSpans.map((span) => span.literal)]
    .map((part) => part.text)
    .join("{…}");
}

/**
 * @param {ts.Node} node
 * @param {string} text
 */
function isForPeople(node, text) {
  const owner = node.parent;
  // Printed with the sentence around it.
  if (ts.isJsxExpression(owner) && hasText(owner.parent)) return false;
  if (ts.isPropertyAssignment(owner) && owner.name === node) return false;
  const isNamed = ts.isPropertyAssignment(owner) || ts.isJsxAttribute(owner);
  if (isNamed && shown.test(owner.name.getText())) return /\p{L}/u.test(text);
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= 2 && !isStyle(text);
}

/**
 * Whether a text is a list of class names: no capital, no sentence mark, and words with a hyphen, colon or bracket.
 *
 * @param {string} text
 */
function isStyle(text) {
  const words = text.trim().split(/\s+/);
  return (
    words.every((word) => /^[^\p{Lu}]*[^.,;!?…]$/u.test(word)) &&
    words.some((word) => /\w[-:[]\w/.test(word))
  );
}
