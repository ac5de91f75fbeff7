/** The reference of the rules as Markdown: docs/findings.md, which a test keeps up to date. */

import type { Artefact, Rule } from "./finding";
import { rules } from "./rules";

export function reference(): string {
  return `${[
    "# Findings",
    "<!-- Generated from the rules in lib/findings: change them there, then run `npx vitest run -u`. -->",
    "What the studio says about a widget URL and a token request, and why. An error cannot work, a warning will probably surprise, an info is legacy or a default worth knowing. A finding may weigh less than its rule where less is known. Findings about the URL keep nobody from anything; an error in the token request holds back the minting until it is mended or sent anyway.",
    "In the examples `<ANGLE>` stands for a value. Where a URL and a request stand together, the rule looks at both.",
    ...section("Widget URL", "url"),
    ...section("Token request", "request"),
  ].join("\n\n")}\n`;
}

function section(title: string, about: Artefact): readonly string[] {
  return [`## ${title}`, ...rules.filter((rule) => rule.about === about).flatMap(entry)];
}

function entry({ id, severity, meaning, source, bad, good }: Rule): readonly string[] {
  return [
    `### \`${id}\``,
    meaning,
    `- **Severity**: ${severity}\n- **Source**: [${source.title}](${source.url})`,
    "Found in:",
    fence(bad),
    "Not found in:",
    fence(good),
  ];
}

function fence(example: string): string {
  return `\`\`\`text\n${example}\n\`\`\``;
}
