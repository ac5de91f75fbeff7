import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import prettier from "eslint-config-prettier/flat";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const pureFolders = [
  "lib/callbacks",
  "lib/compare",
  "lib/effective",
  "lib/findings",
  "lib/launch",
  "lib/matrix",
  "lib/mint",
  "lib/paste",
  "lib/runs",
  "lib/widget",
];

/**
 * What each folder may import beside itself. What is not named is forbidden, by whatever path it is written.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  ...Object.fromEntries(pureFolders.map((folder) => [folder, pureFolders])),
  "lib/widget": [],
  "lib/emulator": pureFolders,
  "lib/browser": pureFolders,
  "lib/server": pureFolders,
  "components/ui": ["public"],
  components: [...pureFolders, "lib/browser", "public"],
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./${folder}`,
  from: "./",
  except: [...new Set([folder, ...allowed, "node_modules"])].map((path) => `./${path}`),
  message: `${folder} may import ${allowed.join(", ") || "nothing of ours"} only (docs/decisions/0002-layers.md).`,
}));

const processEnv = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "lib/server/environment is the one reader of environment variables.",
  },
];

/** Whoever compares a name treats the next flavour wrongly, in silence. */
const flavourNames = "/^(multi_region|multi_region_update|ofda)$/";
const flavourComparison = [
  `BinaryExpression[operator=/^[!=]==?$/] > Literal[value=${flavourNames}]`,
  `SwitchCase > Literal[value=${flavourNames}]`,
].map((selector) => ({
  selector,
  message: "Ask the flavour's declaration (lib/widget/flavours) for the property.",
}));

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
  {
    files: ["lib/**", "components/**"],
    ignores: ["**/*.test.ts", "**/*.test.tsx", "**/*.test-support.{ts,tsx}"],
    rules: { "import/no-restricted-paths": ["error", { zones }] },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: [
      "lib/server/environment/environment.ts",
      "**/*.test.ts",
      "**/*.test-support.{ts,tsx}",
    ],
    rules: { "no-restricted-syntax": ["error", ...processEnv, ...flavourComparison] },
  },
  { files: ["scripts/**", "e2e/**", "vitest.setup.ts"], rules: { "no-console": "off" } },
  prettier,
]);
