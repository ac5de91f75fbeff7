// `npm run hash-passphrase`: takes a passphrase, typed or piped, and prints the variable that lets in who knows it.

import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { hashPassphrase, passphraseProblem } from "../lib/server/access/passphrase-hash.mjs";

process.exitCode = await run();

/** @returns {Promise<number>} the exit code */
async function run() {
  const isTyped = process.stdin.isTTY === true;
  const [passphrase, again] = isTyped ? await ask() : await readFirstLine();
  const problem = passphraseProblem(passphrase);
  if (problem) return fail(problem);
  if (again !== passphrase) return fail("The passphrases differ. Try again.");
  console.log(`ACCESS_PASSPHRASE_HASH=${await hashPassphrase(passphrase)}`);
  return 0;
}

/** @returns {Promise<[passphrase: string, again: string]>} */
async function ask() {
  // What is typed is not shown: the terminal echoes to a stream that goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write("Passphrase: ");
  const passphrase = await lines.question("");
  process.stderr.write("\nRepeat it: ");
  const again = await lines.question("");
  process.stderr.write("\n");
  lines.close();
  return [passphrase, again];
}

/** @returns {Promise<[passphrase: string, again: string]>} */
async function readFirstLine() {
  const [line = ""] = (await text(process.stdin)).split(/\r?\n/);
  return [line, line];
}

/** @param {string} problem */
function fail(problem) {
  console.error(problem);
  return 1;
}
