/**
 * The icons of the studio as one file of symbols. As components they cost every page of the server more than a tenth
 * of its time, and the browser some script; as a file they cost one request that is cached for good.
 */

import { readFileSync } from "node:fs";
import icons from "lucide-react/dynamicIconImports.mjs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { projectFolder } from "./project.mjs";

export const spriteFile = `${projectFolder}public/icons.svg`;

/** The names that the components use, as the type of components/ui/icon.tsx lists them. */
export function iconNames() {
  const source = readFileSync(`${projectFolder}components/ui/icon.tsx`, "utf8");
  const [, list = ""] = /type IconName =([^;]+);/.exec(source) ?? [];
  return [...list.matchAll(/"([a-z0-9-]+)"/g)].flatMap(([, name]) => name ?? []).sort();
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<string>}
 */
export async function drawSprite(names) {
  const symbols = await Promise.all(names.map(drawSymbol));
  return `<!-- Made by \`npm run icons\` from lucide (ISC licence, https://lucide.dev/license). -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
${symbols.join("\n")}
</svg>
`;
}

/** @param {string} name */
async function drawSymbol(name) {
  const load = Object.entries(icons).find(([known]) => known === name)?.[1];
  if (!load) throw new Error(`lucide has no icon ${name}.`);
  const { default: Icon } = await load();
  const shapes = renderToStaticMarkup(createElement(Icon)).replace(/^<svg[^>]*>|<\/svg>$/g, "");
  return `  <symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}
