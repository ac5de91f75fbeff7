import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  appVariables,
  proxyVariables,
  unsetAppVariables,
  withoutAppVariables,
} from "./app-variables.mjs";
import { projectFolder } from "./project.mjs";

describe("appVariables", () => {
  test("names what .env.example explains, and nothing else", () => {
    const example = readFileSync(`${projectFolder}.env.example`, "utf8");
    const explained = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    const upper = proxyVariables.filter((name) => name === name.toUpperCase());
    expect([...appVariables, ...upper].sort()).toEqual([...new Set(explained)].sort());
  });
});

describe("unsetAppVariables", () => {
  test("defines each variable as empty", () => {
    expect(Object.keys(unsetAppVariables)).toEqual([...appVariables, ...proxyVariables]);
    expect(new Set(Object.values(unsetAppVariables))).toEqual(new Set([""]));
  });
});

describe("withoutAppVariables", () => {
  test("drops what configures the app and keeps what configures the machine", () => {
    const environment = {
      BELVO_SANDBOX_SECRET_ID: "id",
      BELVO_NOT_YET_KNOWN: "1",
      HOST: "0.0.0.0",
      PORT: "80",
      PUBLIC_URL: "https://studio.example",
      NODE_ENV: "test",
      NEXT_PUBLIC_ANYTHING: "1",
      PATH: "/usr/bin",
      HOSTNAME: "here",
      HTTPS_PROXY: "http://proxy.example",
    };
    expect(withoutAppVariables(environment)).toEqual({
      PATH: "/usr/bin",
      HOSTNAME: "here",
      HTTPS_PROXY: "http://proxy.example",
    });
  });
});
