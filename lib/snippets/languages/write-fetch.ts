import { timeoutSeconds, type Program } from "@/lib/snippets/program";
import { quoteForScript } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

const scriptNotation: Notation = {
  text: quoteForScript,
  variable: (name) => `process.env.${name}`,
  pair: (name, value) => `${name}: ${value}`,
  object: () => ["{", "}"],
  list: () => ["[", "]"],
  indent: "  ",
  endsWithComma: true,
};

interface Annotations {
  readonly result: string;
  readonly answer: string;
  readonly failures: string;
}

/** JavaScript and TypeScript differ in three annotations. */
export function writeFetch(program: Program, { result, answer, failures }: Annotations): string {
  const { tokenUrl, widgetUrl, body, query } = program;
  const parameters = query.map(([name, value]) => `\n    ${name}: ${quoteForScript(value)},`);
  return `async function createWidgetUrl()${result} {
  const response = await fetch("${tokenUrl}", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    signal: AbortSignal.timeout(${timeoutSeconds}_000),
    body: JSON.stringify(${writeNode(body, scriptNotation, "    ")}),
  });
  const answer${answer} = await response.json().catch(() => undefined);
  if (!answer || Array.isArray(answer) || !answer.access) {
    const failures${failures} = Array.isArray(answer) ? answer : [];
    for (const { code, message, request_id } of failures) {
      console.error(code, message, "request_id:", request_id);
    }
    throw new Error(\`No access token. Belvo answered with status \${response.status}.\`);
  }
  const query = new URLSearchParams({
    access_token: answer.access,${parameters.join("")}
  });
  return \`${widgetUrl}?\${query}\`;
}

console.log(await createWidgetUrl());
`;
}
