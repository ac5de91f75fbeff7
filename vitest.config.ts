import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": here("."),
      // The package throws on import unless the bundler says "react-server".
      "server-only": here("node_modules/server-only/empty.js"),
    },
  },
  test: {
    // To load every module anew for each file takes two thirds of the time. No test changes a module for another one.
    isolate: false,
    // Vitest leaves a core to whoever works at the machine.
    maxWorkers: availableParallelism(),
    // A busy machine is no reason to fail: no test needs a second when it is alone.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["{app,components,lib,scripts}/**/*.test.ts", "*.test.ts"],
          exclude: ["**/heap.test.ts"],
          environment: "node",
          setupFiles: ["./vitest.setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "heap",
          include: ["lib/**/heap.test.ts"],
          environment: "node",
          pool: "forks",
          execArgv: ["--max-old-space-size=384"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: ["{app,components}/**/*.test.tsx"],
          environment: "happy-dom",
          setupFiles: ["./vitest.setup.ts", "./vitest.dom-setup.ts"],
        },
      },
    ],
  },
});
