import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const eslint = new ESLint();

/** What the rules for imports say of a file that holds this one import. */
async function refusals(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId ?? "")
    .filter((rule) => /restricted/.test(rule));
}

/** Modules and no TypeScript: the typed rules ask for files that exist. */
const forbidden = [
  ["lib/widget/x.mjs", "../findings/rules"],
  ["lib/widget/x.mjs", "@/lib/findings/rules"],
  ["lib/widget/flavours/x.mjs", "../../paste/read-paste"],
  ["lib/paste/x.mjs", "../emulator/handle-emulator"],
  ["lib/paste/code/x.mjs", "@/lib/server/operation/operation"],
  ["lib/matrix/x.mjs", "@/lib/browser/mark-store"],
  ["lib/launch/x.mjs", "@/components/ui/button"],
  ["lib/emulator/x.mjs", "@/lib/server/mint/mint"],
  ["lib/browser/x.mjs", "@/lib/server/operation/operation"],
  ["lib/server/belvo/x.mjs", "@/lib/emulator/handle-emulator"],
  ["lib/server/access/x.mjs", "../../../components/ui/button"],
  ["lib/server/mint/x.mjs", "@/app/actions"],
  ["components/studio/x.mjs", "@/lib/server/operation/operation"],
  ["components/studio/mint/x.mjs", "../../../app/actions"],
  ["components/shell/x.mjs", "@/lib/emulator/handle-emulator"],
  ["components/ui/x.mjs", "../studio/screen"],
  ["components/ui/x.mjs", "@/lib/widget/catalogue"],
  ["components/made-up/x.mjs", "@/lib/server/operation/operation"],
  ["lib/made-up/x.mjs", "@/lib/widget/catalogue"],
  ["lib/made-up/x.mjs", "@/lib/server/operation/operation"],
  ["lib/x.mjs", "./widget/catalogue"],
  ["lib/widget/x.mjs", "react"],
  ["lib/widget/x.mjs", "node:fs"],
  ["lib/findings/x.mjs", "next/headers"],
  ["lib/paste/x.mjs", "server-only"],
  ["lib/emulator/x.mjs", "undici"],
  ["lib/browser/x.mjs", "react"],
] as const;

const allowed = [
  ["lib/widget/x.mjs", "zod/mini"],
  ["lib/widget/x.mjs", "./catalogue"],
  ["lib/widget/flavours/x.mjs", "../parameter"],
  ["lib/findings/x.mjs", "@/lib/widget/catalogue"],
  ["lib/emulator/x.mjs", "jose"],
  ["lib/browser/x.mjs", "idb"],
  ["lib/server/mint/x.mjs", "@/lib/mint/mint-error"],
  ["lib/server/mint/x.mjs", "node:crypto"],
  ["components/studio/x.mjs", "@/lib/browser/run-log"],
  ["components/studio/x.mjs", "react"],
  ["components/ui/x.mjs", "@/public/icons.svg"],
  ["app/x.mjs", "@/lib/server/mint/mint"],
] as const;

describe("an import", () => {
  it.each(forbidden)("in %s of %s is refused, in each way to write it", async (file, target) => {
    for (const code of [
      `import "${target}";`,
      `export * from "${target}";`,
      `export const x = () => import("${target}");`,
    ]) {
      expect(await refusals(file, code), code).not.toEqual([]);
    }
  });

  it.each(allowed)("in %s of %s is fine", async (file, target) => {
    expect(await refusals(file, `import "${target}";`)).toEqual([]);
  });
});

/** The files, with those that each imports; types count, for they too tie files together. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  const files = ["app", "components", "lib"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /(?<!\.test|\.test-support)\.(tsx?|mjs)$/.test(file));
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.flatMap(({ fileName }) => {
        if (!/^(@\/|\.)/.test(fileName)) return [];
        const path = fileName.startsWith("@/") ? fileName.slice(2) : join(dirname(file), fileName);
        return (
          ["", ".ts", ".tsx", ".mjs"].map((end) => path + end).find((one) => known.has(one)) ?? []
        );
      }),
    ]),
  );
}

/** One circle of imports, from a file back to itself; undefined where there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();

  function visit(file: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  }

  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe("the imports of all files", () => {
  it("lead in no circle, types included", () => {
    const graph = importGraph();
    expect([...graph.values()].flat().length).toBeGreaterThan(1_000);
    expect(findCircle(graph)).toBeUndefined();
  });

  it("would show a circle", () => {
    expect(
      findCircle(
        new Map([
          ["a", ["b", "d"]],
          ["b", ["c"]],
          ["c", ["b"]],
          ["d", []],
        ]),
      ),
    ).toEqual(["b", "c", "b"]);
  });
});
