import type { Printer } from "@/lib/snippets/printer";
import { writeJson } from "@/lib/snippets/write-json";
import { writeQuery } from "@/lib/widget/query";

export const httpFile: Printer = {
  label: ".http file",
  side: "file",
  file: "widget-url.http",
  comment: "#",
  grammar: "http",
  usage: "Runs in the REST clients of editors, with the variables in a .env file beside it.",
  write: ({ tokenUrl, widgetUrl, body, query, variables }) => {
    const rest = writeQuery(query);
    return `${variables.map((name) => `@${name} = {{$dotenv ${name}}}\n`).join("")}
### Generate access_token
# @name token
POST ${tokenUrl}
Content-Type: application/json

${writeJson(body, (name) => `"{{${name}}}"`)}

### Open the widget within 10 minutes
${widgetUrl}?access_token={{token.response.body.access}}${rest === "" ? "" : `&${rest}`}
`;
  },
};
