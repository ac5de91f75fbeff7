import { expect, it } from "vitest";
import { describeEnvironments } from "./announce-environments";
import { readEnvironment } from "./environment";

function line(variables: Record<string, string>) {
  const read = readEnvironment(variables);
  return read.ok ? describeEnvironments(read.value) : read.error.join();
}

it.each([
  [{}, "Environments: emulator (default)"],
  [
    { BELVO_SANDBOX_SECRET_ID: "a", BELVO_SANDBOX_SECRET_PASSWORD: "b", BELVO_EMULATOR: "on" },
    "Environments: emulator, sandbox (default)",
  ],
  [
    { BELVO_PRODUCTION_SECRET_ID: "a", BELVO_PRODUCTION_SECRET_PASSWORD: "b" },
    "Environments: production",
  ],
  [
    { BELVO_EMULATOR: "off" },
    "Environments: none. Set the keys of an environment, or BELVO_EMULATOR=on.",
  ],
])("announces %j", (variables, expected) => {
  expect(line(variables)).toBe(expected);
});
