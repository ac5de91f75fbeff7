import type { VariableName } from "@/lib/snippets/node";
import type { Printer } from "@/lib/snippets/printer";

const meanings: Readonly<Record<VariableName, string>> = {
  BELVO_SECRET_ID: "The secret ID of your API keys, from Belvo's dashboard.",
  BELVO_SECRET_PASSWORD: "The secret password of the same keys.",
  USER_CPF: "The CPF of the user who consents, 11 digits.",
  USER_NAME: "The name of this user, as the bank knows it.",
};

export const envTemplate: Printer = {
  label: ".env template",
  side: "file",
  file: ".env.example",
  comment: "#",
  grammar: "ini",
  usage: "Copy it to .env, fill it in, and keep it out of version control.",
  write: ({ variables }) => variables.map((name) => `# ${meanings[name]}\n${name}=\n`).join("\n"),
};
