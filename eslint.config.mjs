import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import prettier from "eslint-config-prettier/flat";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The layers of docs/decisions/0002: an arrow points at what is imported, and nothing else is.
 *
 * @param {string[]} files where the rule holds
 * @param {string[]} group what must not be imported there
 * @param {string} message
 * @returns {import("eslint").Linter.Config}
 */
const layer = (files, group, message) => ({
  files,
  ignores: ["**/*.test.ts"],
  rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] },
});

const processEnv = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "lib/environment.ts is the one reader of environment variables.",
  },
];

export default defineConfig([
  globalIgnores([".next/", "next-env.d.ts", "test-results/", "playwright-report/"]),
  next,
  nextTypescript,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { "no-console": "error" },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  layer(
    ["lib/widget/**"],
    [
      "@/app/**",
      "@/components/**",
      "@/lib/belvo/**",
      "@/lib/emulator/**",
      "@/lib/environment",
      "react*",
      "next*",
    ],
    "lib/widget is pure: zod and nothing else.",
  ),
  layer(
    ["lib/belvo/**"],
    ["@/app/**", "@/components/**", "@/lib/emulator/**", "**/emulator/**"],
    "lib/belvo imports lib/widget; the emulator is handed to it as `fetch`.",
  ),
  layer(
    ["lib/emulator/**"],
    ["@/app/**", "@/components/**", "@/lib/belvo/**", "**/belvo/**", "@/lib/environment"],
    "lib/emulator imports lib/widget only.",
  ),
  layer(
    ["lib/findings/**", "lib/effective/**", "lib/compare/**", "lib/matrix/**"],
    ["@/app/**", "@/components/**", "@/lib/belvo/**", "@/lib/emulator/**", "@/lib/environment"],
    "These read what lib/widget says, and each other.",
  ),
  layer(
    ["lib/paste/**"],
    ["@/app/**", "@/components/**", "@/lib/belvo/**", "@/lib/emulator/**", "@/lib/environment"],
    "lib/paste reads by lib/widget and judges by lib/findings.",
  ),
  layer(
    ["lib/callbacks/**", "lib/launch/**", "lib/runs/**"],
    ["@/app/**", "@/components/**", "@/lib/belvo/**", "@/lib/emulator/**", "@/lib/environment"],
    "These read what lib/widget, lib/effective and lib/findings say, and each other.",
  ),
  layer(
    ["lib/access/**"],
    ["@/app/**", "@/components/**", "@/lib/belvo/**", "@/lib/emulator/**", "@/lib/environment"],
    "lib/access knows who gets in, and nothing of Belvo.",
  ),
  layer(
    ["components/!(ui)/**"],
    [
      "@/lib/access/**",
      "@/lib/belvo/**",
      "**/belvo/**",
      "@/lib/emulator/**",
      "**/emulator/**",
      "@/lib/environment",
    ],
    "components know lib/widget and the actions; never lib/belvo.",
  ),
  layer(
    ["components/ui/**"],
    ["@/app/**", "@/lib/**", "@/components/**", "**/studio/**"],
    "components/ui holds primitives without a word of Belvo in them.",
  ),
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/environment.ts", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...processEnv] },
  },
  { files: ["scripts/**", "e2e/**", "vitest.setup.ts"], rules: { "no-console": "off" } },
  prettier,
]);
