/** Runs the snippets of the languages that this machine has, each against the emulator. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleEmulator } from "@/lib/emulator/handle-emulator";
import { readToken } from "@/lib/emulator/read-token";
import { valueAt } from "@/lib/widget/json";
import { parseJson } from "@/lib/widget/parse-json";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { widgetUrlEntries } from "@/lib/widget/widget-url";
import { nastyConfig, studio } from "./snippet-cases.test-support";
import { writeSnippet, type SnippetLanguage } from "./snippets";

const run = promisify(execFile);

interface Runtime {
  readonly language: SnippetLanguage;
  /** Succeeds where the runtime is there. */
  readonly probe: readonly [command: string, ...args: string[]];
  readonly command: readonly [command: string, ...args: string[]];
}

const runtimes: readonly Runtime[] = [
  { language: "curl", probe: ["curl", "--version"], command: ["sh"] },
  { language: "javascript", probe: ["node", "--version"], command: ["node"] },
  { language: "python", probe: ["python3", "-c", "import requests"], command: ["python3"] },
  { language: "ruby", probe: ["ruby", "--version"], command: ["ruby"] },
  { language: "go", probe: ["go", "version"], command: ["go", "run"] },
  {
    language: "java",
    probe: ["javac", "--version"],
    command: ["java", "-Dfile.encoding=UTF-8", "-Xshare:auto", "-XX:TieredStopAtLevel=1"],
  },
  {
    language: "php",
    probe: ["php", "-r", "exit(function_exists('curl_init') ? 0 : 1);"],
    command: ["php"],
  },
];

async function isThere([command, ...args]: Runtime["probe"]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}

const there = await Promise.all(runtimes.map(({ probe }) => isThere(probe)));
const keys = { id: "emulator", password: "emulator" };
const bodies = new Map<string, unknown>();
let server: Server;
let base = "";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "snippets-"));
  server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => {
      const body = Buffer.concat(parts).toString();
      const [, language = "", path = ""] = /^\/([a-z-]+)(\/.*)$/.exec(incoming.url ?? "") ?? [];
      const sent = parseJson(body);
      bodies.set(`${language} ${String(valueAt(sent, "password"))}`, sent);
      void handleEmulator(
        new Request(`${studio}/emulator${path}`, {
          method: "POST",
          headers: { "Content-Type": incoming.headers["content-type"] ?? "" },
          body,
        }),
      ).then(async (answer) => {
        outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
        outgoing.end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** The snippet with this server in the place of Belvo's, as a file. */
async function write(language: SnippetLanguage): Promise<string> {
  const { text, file } = writeSnippet(language, nastyConfig, studio);
  const path = join(folder, file);
  await writeFile(path, text.replace("https://sandbox.belvo.com", `${base}/${language}`));
  return path;
}

/** Nothing is a rejection: a snippet that fails has an answer as well. */
async function start(command: readonly string[], path: string, password: string) {
  const [name = "", ...args] = command;
  const env = { ...process.env, BELVO_SECRET_ID: keys.id, BELVO_SECRET_PASSWORD: password };
  return run(name, [...args, path], { env: { ...env, NO_PROXY: "127.0.0.1" } }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, isDone: true }),
    (error: Readonly<Record<"stdout" | "stderr", string>>) => ({
      stdout: error.stdout,
      stderr: error.stderr,
      isDone: false,
    }),
  );
}

describe("a snippet with values that end literals and start interpolations", () => {
  runtimes.forEach(({ language, command }, index) => {
    it.skipIf(!there[index])(`sends the request and prints the URL, in ${language}`, async () => {
      const path = await write(language);
      const [good, refused] = await Promise.all([
        start(command, path, keys.password),
        start(command, path, 'wr"o\\ng'),
      ]);

      expect(good).toMatchObject({ isDone: true, stderr: "" });
      expect(bodies.get(`${language} ${keys.password}`)).toEqual({
        ...keys,
        ...buildTokenRequest(nastyConfig),
      });
      const url = new URL(good.stdout.trim());
      const token = url.searchParams.get("access_token") ?? "";
      expect(await readToken(token)).toMatchObject({ state: "valid" });
      expect(`${url.origin}${url.pathname}`).toBe("https://widget.belvo.io/");
      expect(Object.fromEntries(url.searchParams)).toEqual(
        Object.fromEntries(widgetUrlEntries(nastyConfig, token)),
      );

      expect(bodies.has(`${language} wr"o\\ng`)).toBe(true);
      expect(refused).toMatchObject({ isDone: false, stdout: "" });
      expect(refused.stderr).toMatch(/request_id[^a-z]+[0-9a-f]{16,}/);
    });
  });

  it("passes the type check in TypeScript", async () => {
    const path = await write("typescript");
    const program = ts.createProgram([path], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ["node"],
      typeRoots: [join(process.cwd(), "node_modules/@types")],
      skipLibCheck: true,
    });
    const problems = ts.getPreEmitDiagnostics(program);
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ).toEqual([]);
  });
});
