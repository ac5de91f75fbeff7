import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { unsetAppVariables, withoutAppVariables } from "../lib/app-variables.mjs";
import { nextCommand } from "../lib/next.mjs";
import { projectFolder } from "../lib/project.mjs";
import { runQuietly } from "../lib/run.mjs";

/**
 * Where the empty page lives: out of the product, yet below the packages. Turbopack compiles nothing in node_modules, and
 * a build of the studio leaves this folder alone.
 */
export const referenceFolder = ".next/cache/bench-app";

const toProject = "../../..";

/** How many rows the list has, and how high the rows of the matrix are there, in pixels. */
const listRows = 10_000;
const rowHeight = 64;

/**
 * What the studio stands beside, in the same framework, behind the same proxy, with the same configuration: an empty page that
 * is rendered for each request, a bare form of twelve fields with a preview, and a list of empty rows.
 */
const files = {
  "package.json": `{ "type": "module" }`,
  "jsconfig.json": `{ "compilerOptions": { "paths": { "@/*": ["${toProject}/*"] } } }`,
  "next.config.mjs": `
    import configOf from "${toProject}/next.config.mjs";
    const root = ${JSON.stringify(projectFolder)};
    export default async () => ({
      ...(await configOf("")),
      turbopack: { root },
      outputFileTracingRoot: root,
      // It has none of its own to check.
      typescript: { ignoreBuildErrors: true },
    });`,
  // The matcher must be written out: Next.js reads it without running the file.
  "proxy.js": `
    export { proxy } from "@/proxy";
    export const config = { matcher: ["/((?!_next/static/).*)"] };`,
  "app/layout.js": `
    export default function Layout({ children }) {
      return <html lang="en"><body>{children}</body></html>;
    }`,
  "app/page.js": `
    import { connection } from "next/server";
    export default async function Page() {
      await connection();
      return <p>Empty</p>;
    }`,
  "app/form/page.js": `
    import { connection } from "next/server";
    import { BareForm } from "./bare-form";
    export default async function Page() {
      await connection();
      return <BareForm />;
    }`,
  "app/form/bare-form.js": `
    "use client";
    import { useForm, useWatch } from "react-hook-form";
    const names = Array.from({ length: 12 }, (_, index) => "field" + index);
    export function BareForm() {
      const { register, control } = useForm({ defaultValues: Object.fromEntries(names.map((name) => [name, ""])) });
      const values = useWatch({ control });
      return (
        <form>
          {names.map((name) => <input key={name} id={"control-" + name} {...register(name)} />)}
          <pre data-testid="widget-url">{new URLSearchParams(values).toString()}</pre>
        </form>
      );
    }`,
  "app/list/page.js": `
    import { connection } from "next/server";
    import { EmptyList } from "./empty-list";
    export default async function Page() {
      await connection();
      return <EmptyList />;
    }`,
  "app/list/empty-list.js": `
    "use client";
    import { useVirtualizer } from "@tanstack/react-virtual";
    import { useRef } from "react";
    export function EmptyList() {
      const scroller = useRef(null);
      const list = useVirtualizer({
        count: ${listRows},
        getScrollElement: () => scroller.current,
        estimateSize: () => ${rowHeight},
        overscan: 4,
        useFlushSync: false,
      });
      return (
        <div ref={scroller} style={{ height: "90vh", overflow: "auto" }}>
          <div style={{ height: list.getTotalSize(), position: "relative" }}>
            {list.getVirtualItems().map(({ key, index, start, size }) => (
              <div key={key} data-place={index} style={{ position: "absolute", top: start, height: size }}>{index}</div>
            ))}
          </div>
        </div>
      );
    }`,
};

/** @returns {Promise<string | undefined>} why it failed */
export async function buildReferenceApp() {
  const folder = `${projectFolder}${referenceFolder}/`;
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}${name}`), { recursive: true });
    writeFileSync(`${folder}${name}`, content);
  }
  const code = await runQuietly(...nextCommand(["build", referenceFolder]), {
    ...withoutAppVariables(process.env),
    ...unsetAppVariables,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return code === 0 ? undefined : `The build of the empty page failed with exit code ${code}.`;
}
