/**
 * How to call npm: with the very npm that runs this script where there is one, which spares Windows its `npm.cmd`.
 *
 * @param {readonly string[]} args
 * @returns {[command: string, args: readonly string[]]}
 */
export function npmCommand(args) {
  const { npm_execpath: path } = process.env;
  return path?.endsWith("npm-cli.js") ? [process.execPath, [path, ...args]] : ["npm", args];
}
