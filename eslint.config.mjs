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
  "lib/http",
  "lib/launch",
  "lib/matrix",
  "lib/mint",
  "lib/paste",
  "lib/runs",
  "lib/sketch",
  "lib/snippets",
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

const namedInLib = Object.keys(mayImport)
  .filter((folder) => folder.startsWith("lib/"))
  .map((folder) => folder.slice("lib/".length));

const restrictedImports = [
  ...Object.entries(mayImport).map(([folder, allowed]) => ({
    target: `./${folder}`,
    from: "./",
    except: [...new Set([folder, ...allowed, "node_modules"])].map((path) => `./${path}`),
    message: `${folder} may import ${allowed.join(", ") || "nothing of ours"} only (docs/decisions/0002-layers.md).`,
  })),
  {
    target: ["./lib/*.{ts,tsx,mjs}", `./lib/!(${namedInLib.join("|")})/**`],
    from: "./",
    message: "Say in eslint.config.mjs what this folder may import.",
  },
];

/**
 * The packages that run anywhere, or that a folder has a reason for (docs/decisions/0010-libraries.md).
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayUse = {
  ...Object.fromEntries(pureFolders.map((folder) => [folder, ["zod/mini"]])),
  "lib/findings": ["culori/fn", "fastest-levenshtein", "zod/mini"],
  "lib/paste": ["jose", "shell-quote", "zod/mini"],
  "lib/runs": ["papaparse", "zod/mini"],
  "lib/emulator": ["jose", "zod/mini"],
  "lib/browser": ["idb"],
};

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

/**
 * Imports of packages that are not named, however they are written. The selector cannot hold a slash.
 *
 * @param {readonly string[]} packages
 */
function otherPackages(packages) {
  const names = packages.map((name) => `${name.replaceAll("/", ".")}$`);
  const imports = [
    "ImportDeclaration",
    "ImportExpression",
    "ExportAllDeclaration",
    "ExportNamedDeclaration",
  ];
  return imports.map((node) => ({
    selector: `${node}[source.value=/^(?!${["[.]", "@.lib.", ...names].join("|")})/]`,
    message: `This folder may use ${packages.join(", ")} and no other package.`,
  }));
}

/**
 * What must not stand in a file of this folder.
 *
 * @param {readonly string[]} packages
 * @returns {["error", ...object[]]}
 */
function syntaxOf(packages) {
  return ["error", ...everywhere, ...otherPackages(packages)];
}

const tests = ["**/*.test.ts", "**/*.test.tsx", "**/*.test-support.{ts,tsx}"];
const everywhere = [...processEnv, ...flavourComparison];

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
    ignores: tests,
    rules: { "import/no-restricted-paths": ["error", { zones: restrictedImports }] },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/server/environment/environment.ts", ...tests],
    rules: { "no-restricted-syntax": ["error", ...everywhere] },
  },
  ...Object.entries(mayUse).map(([folder, packages]) => ({
    files: [`${folder}/**`],
    ignores: tests,
    rules: { "no-restricted-syntax": syntaxOf(packages) },
  })),
  { files: ["scripts/**", "e2e/**", "vitest.setup.ts"], rules: { "no-console": "off" } },
  prettier,
]);
