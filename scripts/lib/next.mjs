/**
 * How to call Next.js: its file rather than `npx`, so that a signal reaches it and not a shell around it.
 *
 * @param {readonly string[]} args
 * @returns {[command: string, args: readonly string[]]}
 */
export function nextCommand(args) {
  return [process.execPath, ["node_modules/next/dist/bin/next", ...args]];
}
