/** Lines of an `.env` file. They hold no configuration, but a secret may be where everybody reads it. */

import { publicPrefix } from "./code/publicly-named";
import { nothing, type Recognised } from "./found";

const line = /^(?:export[ \t]+)?([A-Z][A-Z0-9_]{1,100})[ \t]?=(.*)$/;

export function recogniseEnv(text: string): Recognised {
  const lines = text.split("\n").map((one) => one.trim());
  const written = lines.filter((one) => one !== "" && !one.startsWith("#"));
  const variables = written.flatMap((one) => {
    const [, name, value] = line.exec(one) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
  if (variables.length === 0 || variables.length < written.length) return undefined;
  if (variables.some(({ value }) => /^["']?https?:[^\s]+\?\w/.test(value))) return undefined;
  const usage = variables.flatMap(({ name }) => {
    const found = /SECRET|PASSWORD/.test(name) ? publicPrefix(name) : undefined;
    return found ? [{ fact: "public-variable" as const, ...found }] : [];
  });
  const secrets = variables
    .filter(({ name }) => /SECRET|PASSWORD|TOKEN|KEY/.test(name))
    .map(({ name, value }) => ({ name, text: value.replace(/^["']|["']$/g, "") }));
  return usage.length > 0
    ? { kind: "code", usage, secrets }
    : nothing(
        "These are variables of an environment, which hold no setting of the widget. Paste the request or the URL that is built from them.",
      );
}
