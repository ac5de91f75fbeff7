/** Colours code. The library gives a tree, and React writes it: no markup is parsed and no style is inline. */

import bash from "highlight.js/lib/languages/bash";
import csharp from "highlight.js/lib/languages/csharp";
import dart from "highlight.js/lib/languages/dart";
import dos from "highlight.js/lib/languages/dos";
import go from "highlight.js/lib/languages/go";
import http from "highlight.js/lib/languages/http";
import ini from "highlight.js/lib/languages/ini";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import kotlin from "highlight.js/lib/languages/kotlin";
import php from "highlight.js/lib/languages/php";
import powershell from "highlight.js/lib/languages/powershell";
import python from "highlight.js/lib/languages/python";
import ruby from "highlight.js/lib/languages/ruby";
import swift from "highlight.js/lib/languages/swift";
import typescript from "highlight.js/lib/languages/typescript";
import { createLowlight } from "lowlight";
import type { ReactNode } from "react";

const { highlight: parse, registered } = createLowlight({
  bash,
  csharp,
  dart,
  dos,
  go,
  http,
  ini,
  java,
  javascript,
  json,
  kotlin,
  php,
  powershell,
  python,
  ruby,
  swift,
  typescript,
});

const looks: readonly (readonly [mark: RegExp, look: string])[] = [
  [/comment|meta/, "text-faint"],
  [/string|regexp|symbol|number|literal/, "text-accent"],
  [/keyword|built_in|type|title/, "font-medium text-ink"],
  [/attr|variable|subst|params|property/, "text-quiet"],
];

/** Without a grammar of this name the text stays plain. */
export function highlight(text: string, grammar: string): ReactNode {
  return registered(grammar) ? parse(grammar, text).children.map(draw) : text;
}

type Drawn = ReturnType<typeof parse>["children"][number];

function draw(node: Drawn, key: number): ReactNode {
  switch (node.type) {
    case "text":
      return node.value;
    case "element":
      return (
        <span key={key} className={lookOf(node.properties.className)}>
          {node.children.map(draw)}
        </span>
      );
    case "comment":
    case "doctype":
      return null;
  }
}

function lookOf(classes: unknown): string | undefined {
  const name = Array.isArray(classes) ? classes.join(" ") : "";
  return looks.find(([mark]) => mark.test(name.replaceAll("hljs-", "")))?.[1];
}
