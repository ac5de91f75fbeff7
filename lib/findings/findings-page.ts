/** The reference of the rules as Markdown: docs/findings.md, which a test keeps in step. */

import type { Artefact } from "@/lib/widget/declared-rule";
import type { Rule } from "./finding";
import { consequenceOf, consequenceTexts } from "./consequence";
import { rules } from "./rules";

export function findingsPage(): string {
  return `${[
    "# Findings",
    "<!-- Generated from the rules in lib/findings: change them there, then run `npm run test:unit -- -u`. -->",
    "What the studio finds in a widget URL and a token request, and why. A finding says what it does: it blocks the token until you fix it or send it anyway, it means that the widget will or may misbehave, or it is a note. Only the token request can block. A finding may weigh less than its rule when the studio knows less.",
    "In the examples, replace `<ANGLE>` with a value. If an example has a URL and a request, the rule reads both.",
    ...section("Widget URL", "url"),
    ...section("Token request", "request"),
  ].join("\n\n")}\n`;
}

function section(title: string, about: Artefact): readonly string[] {
  return [`## ${title}`, ...rules.filter((rule) => rule.about === about).flatMap(entry)];
}

function entry({ id, severity, about, meaning, source, bad, good }: Rule): readonly string[] {
  const consequence = consequenceOf({ severity, blocks: about === "request" });
  return [
    `### \`${id}\``,
    meaning,
    `- **Effect**: ${consequenceTexts[consequence].toLowerCase()} (\`${severity}\`)\n- **Source**: [${source.title}](${source.url})`,
    "Found in:",
    fence(bad),
    "Not found in:",
    fence(good),
  ];
}

function fence(example: string): string {
  return `\`\`\`text\n${example}\n\`\`\``;
}
